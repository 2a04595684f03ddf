package org.cifal.workshops.application.applying;

import java.util.Map;
import org.cifal.workshops.application.call.Call;

/** The workshop applied to. */
public record WorkshopReferenceView(String slug, Map<String, String> title) {

    public static WorkshopReferenceView of(Call call) {
        return new WorkshopReferenceView(call.slug(), call.facts().title());
    }
}
