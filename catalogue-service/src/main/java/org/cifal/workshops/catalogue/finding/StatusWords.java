package org.cifal.workshops.catalogue.finding;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a page's own status says of registration, as far as its words are known. */
enum StatusWords {
    CLOSED("clos(?:ed|e)\\b|cerrad|fermé|encerrad|fechad|마감(?!일|\\s*임박)|종료|archived|has passed|has ended"),
    OPEN("\\bopen\\b|abiert|ouvert|abert|접수 ?중|모집 ?중");

    private final Pattern words;

    StatusWords(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The status the words name; a sentence that names both is taken for what it says last, closed.
     *
     * @param stated may be null
     */
    static Optional<StatusWords> in(String stated) {
        return Optional.ofNullable(stated)
                .flatMap(words -> CLOSED.isIn(words)
                        ? Optional.of(CLOSED)
                        : Optional.of(OPEN).filter(open -> open.isIn(words)));
    }

    private boolean isIn(String stated) {
        return words.matcher(stated).find();
    }
}
