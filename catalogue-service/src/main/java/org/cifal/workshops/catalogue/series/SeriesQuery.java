package org.cifal.workshops.catalogue.series;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cifal.workshops.catalogue.language.WantedLanguages;

/**
 * Which editions are wanted, and in what language.
 *
 * @param of the slug of a series, or a slash and the slug of a workshop
 * @param languages wanted languages, the most wanted first
 */
record SeriesQuery(String of, List<String> languages) {

    static SeriesQuery of(String what, UriInfo uri, HttpHeaders headers) {
        return new SeriesQuery(what, WantedLanguages.of(uri, headers));
    }
}
