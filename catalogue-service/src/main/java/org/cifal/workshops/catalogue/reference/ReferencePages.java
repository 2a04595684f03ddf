package org.cifal.workshops.catalogue.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The template of this room; it is checked against its page when the service is built. */
@CheckedTemplate(basePath = "reference")
final class ReferencePages {

    private ReferencePages() {}

    static native TemplateInstance reference(Reference page);
}
