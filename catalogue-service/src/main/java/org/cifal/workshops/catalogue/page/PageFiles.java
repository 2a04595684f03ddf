package org.cifal.workshops.catalogue.page;

import java.util.List;

/** The files of the pages. */
public final class PageFiles {

    public static final PublishedFile STYLES = PublishedFile.read("/embed/pages/pages.css", "text/css");

    /** Copies a snippet of code; the pages can be read without it. */
    public static final PublishedFile SCRIPT = PublishedFile.read("/embed/pages/pages.js", "text/javascript");

    /** Tells WordPress how high the page of an iframe is and where its links lead; others see no difference. */
    public static final PublishedFile FRAME_SCRIPT = PublishedFile.read("/embed/pages/frame.js", "text/javascript");

    /** Tells deadlines on the clock of whoever reads the page, where it knows that; without it the host's are told. */
    public static final PublishedFile OWN_TIME = PublishedFile.joined(
            "own-time.js",
            "",
            List.of("/embed/widget/locale.js", "/embed/widget/clock.js", "/embed/pages/own-time.js"));

    private PageFiles() {}
}
