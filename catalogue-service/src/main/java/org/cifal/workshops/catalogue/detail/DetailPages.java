package org.cifal.workshops.catalogue.detail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this room; each is checked against its page when the service is built. */
@CheckedTemplate(basePath = "detail")
final class DetailPages {

    private DetailPages() {}

    static native TemplateInstance workshop(WorkshopPage page);
}
