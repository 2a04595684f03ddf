package org.cifal.workshops.catalogue.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A description of the contract: paragraphs, in which backticks mean code. */
record Prose(List<Paragraph> paragraphs) {

    /** Pieces, one after the other. */
    record Paragraph(List<Piece> pieces) {}

    /** Words or code. */
    record Piece(String text, boolean code) {}

    static Prose of(String description) {
        return new Prose(Arrays.stream(description.strip().split("\n\\s*\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(Prose::paragraph)
                .toList());
    }

    private static Paragraph paragraph(String text) {
        var pieces = new ArrayList<Piece>();
        boolean code = false;
        for (String part : Arrays.asList(text.split("`", -1))) {
            if (!part.isEmpty()) {
                pieces.add(new Piece(part, code));
            }
            code = !code;
        }
        return new Paragraph(pieces);
    }
}
