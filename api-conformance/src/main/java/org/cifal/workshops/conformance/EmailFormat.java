package org.cifal.workshops.conformance;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import java.util.regex.Pattern;

/**
 * An e-mail address, as far as it can be told without asking its domain. The validator's own check refuses every
 * top-level domain it does not know, {@code .example} (RFC 2606) among them, which is what tests write to.
 */
final class EmailFormat implements Format {

    private static final Pattern MAILBOX = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)*");

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return MAILBOX.matcher(value).matches();
    }
}
