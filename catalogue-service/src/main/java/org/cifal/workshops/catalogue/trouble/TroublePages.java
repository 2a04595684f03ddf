package org.cifal.workshops.catalogue.trouble;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this room; each is checked against its page when the service is built. */
@CheckedTemplate(basePath = "trouble")
final class TroublePages {

    private TroublePages() {}

    static native TemplateInstance trouble(TroublePage page);
}
