package org.cifal.workshops.catalogue.content;

import java.util.List;

/**
 * A piece of the page's prose.
 *
 * @param items the bullet points, after the paragraphs
 */
public record Section(Kind kind, Texts heading, List<Texts> paragraphs, List<Texts> items) {

    /** What the piece is about. */
    public enum Kind {
        INTRODUCTION,
        BACKGROUND,
        EVENT_OBJECTIVES,
        LEARNING_OBJECTIVES,
        MODULES,
        METHODOLOGY,
        REQUIREMENTS,
        NOTE,
        REPORT
    }
}
