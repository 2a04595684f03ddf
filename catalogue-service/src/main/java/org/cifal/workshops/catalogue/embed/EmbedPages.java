package org.cifal.workshops.catalogue.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this room; each is checked against its page when the service is built. */
@CheckedTemplate(basePath = "embed")
final class EmbedPages {

    private EmbedPages() {}

    static native TemplateInstance frame(FramePage page);

    static native TemplateInstance gallery(Gallery page);
}
