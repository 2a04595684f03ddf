package org.cifal.workshops.catalogue.embed;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;

/**
 * The custom element as one script. It is written as modules for those who read it, and joined for those who load it:
 * one request, and an integrity that covers all of it, which that of a module with imports would not (docs/adr/0020).
 */
final class Widget {

    /** In the order of their imports: each after those it needs. */
    private static final List<String> MODULES = List.of(
            "dom.js",
            "texts.js",
            "times.js",
            "catalogue.js",
            "facts.js",
            "cards.js",
            "lines.js",
            "calendar.js",
            "controls.js",
            "settings.js",
            "workshop-list.js");

    static final PublishedFile SCRIPT = new PublishedFile("workshops.js", "text/javascript", joined());

    private Widget() {}

    private static String joined() {
        String data = "const TEXTS = " + PageTexts.ofTheWidget() + ";\n" + "const STYLES = "
                + new TextNode(PublishedFile.resource("/embed/widget/styles.css")) + ";\n";
        return MODULES.stream()
                .map(name -> withoutModuleSyntax(PublishedFile.resource("/embed/widget/" + name)))
                .collect(Collectors.joining("\n", data, ""));
    }

    private static String withoutModuleSyntax(String module) {
        return module.lines()
                .filter(line -> !line.startsWith("import "))
                .map(line -> line.startsWith("export ") ? line.substring("export ".length()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
