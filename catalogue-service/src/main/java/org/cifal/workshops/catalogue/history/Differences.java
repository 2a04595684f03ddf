package org.cifal.workshops.catalogue.history;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cifal.workshops.catalogue.notice.FieldChange;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** What differs between two documents: objects are entered, everything else is one value. */
public final class Differences {

    private Differences() {}

    public static List<FieldChange> between(Object before, Object after) {
        var changes = new ArrayList<FieldChange>();
        compare("", members(before), members(after), changes);
        return changes;
    }

    private static Map<String, Object> members(Object document) {
        return WireFormat.mapper().convertValue(document, new TypeReference<Map<String, Object>>() {});
    }

    private static void compare(String pointer, Map<?, ?> before, Map<?, ?> after, List<FieldChange> changes) {
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            String here = pointer + "/" + name.toString().replace("~", "~0").replace("/", "~1");
            Object old = before.get(name);
            Object present = after.get(name);
            if (old instanceof Map<?, ?> oldMembers && present instanceof Map<?, ?> presentMembers) {
                compare(here, oldMembers, presentMembers, changes);
            } else if (!Objects.equals(old, present)) {
                changes.add(new FieldChange(here, old, present));
            }
        }
    }
}
