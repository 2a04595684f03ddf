package org.cifal.workshops.catalogue.embed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.PublishedFile;
import org.cifal.workshops.catalogue.search.WorkshopFilter;
import org.cifal.workshops.catalogue.text.CountryNames;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** The custom element as one script. */
final class Widget {

    /** In the order of their imports: each after those it needs. */
    private static final List<String> MODULES = List.of(
            "dom.js",
            "locale.js",
            "texts.js",
            "clock.js",
            "times.js",
            "catalogue.js",
            "fee.js",
            "facts.js",
            "cards.js",
            "lines.js",
            "calendar.js",
            "controls.js",
            "settings.js",
            "workshop-list.js");

    static final PublishedFile SCRIPT = PublishedFile.joined(
            "workshops.js",
            data(),
            MODULES.stream().map(module -> "/embed/widget/" + module).toList());

    private Widget() {}

    private static String data() {
        var filters = JsonNodeFactory.instance.arrayNode();
        WorkshopFilter.PARAMETERS.forEach(filters::add);
        return "const TEXTS = " + PageTexts.ofTheWidget() + ";\n" + "const COUNTRIES = "
                + WireFormat.text(CountryNames.ofTheUnitedNations()) + ";\n" + "const FILTERS = " + filters + ";\n"
                + "const STYLES = " + new TextNode(PublishedFile.resource("/embed/widget/styles.css")) + ";\n";
    }
}
