package org.cifal.workshops.application.nominationpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this room; each is checked against what it shows when the service is built. */
@CheckedTemplate(basePath = "nominationpage")
final class NominationPages {

    private NominationPages() {}

    static native TemplateInstance nomination(NominationPage page, String address, String style);

    static native TemplateInstance gone(String style);

    static native TemplateInstance trouble(String words, String style);
}
