package org.cifal.workshops.catalogue.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of this room; each is checked against its page when the service is built. */
@CheckedTemplate(basePath = "overview")
final class OverviewPages {

    private OverviewPages() {}

    static native TemplateInstance workshops(ListPage page);
}
