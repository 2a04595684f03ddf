package org.cifal.workshops.catalogue.newsfeed;

import org.cifal.workshops.catalogue.wire.WireFormat;

/** The formats the news is written in. */
enum NewsFormat {
    ATOM(".atom", "application/atom+xml"),
    JSON_FEED(".json-feed", "application/feed+json");

    private final String suffix;
    private final String mediaType;

    NewsFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** What follows the address of the listing. */
    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] write(NewsPage page) {
        return switch (this) {
            case ATOM -> AtomFeed.bytes(page);
            case JSON_FEED -> WireFormat.bytes(JsonFeedView.of(page));
        };
    }
}
