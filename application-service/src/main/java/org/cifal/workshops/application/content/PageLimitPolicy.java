package org.cifal.workshops.application.content;

import java.util.Optional;

/** "One-page case study description" (seed of 2020): as many pages as the call takes, as far as they can be counted. */
public final class PageLimitPolicy {

    private PageLimitPolicy() {}

    /**
     * What is held against a file.
     *
     * @param pages null where nobody has counted them
     * @param limit null where the call has none
     */
    public static Optional<String> shortcoming(Integer pages, Integer limit) {
        boolean tooMany = pages != null && limit != null && pages > limit;
        return tooMany ? Optional.of("%d pages; at most %d.".formatted(pages, limit)) : Optional.empty();
    }
}
