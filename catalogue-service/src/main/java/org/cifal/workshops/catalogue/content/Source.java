package org.cifal.workshops.catalogue.content;

import java.net.URI;
import java.util.List;

/**
 * The document a record was made from.
 *
 * @param stated what it is, where it has no address
 * @param languages BCP 47 tags of the languages it is written in
 * @param pageFamily its layout
 * @param evidence how much of it was seen
 * @param emptyLabels labels it prints without a value
 * @param otherSources other documents of the same edition
 * @param contradictions what contradicts the record and no rule can see
 * @param stamp the date printed on it, in its words
 * @param remarks what in it contradicts itself or was lost, and how it was read
 */
public record Source(
        URI url,
        String stated,
        List<String> languages,
        String pageFamily,
        String evidence,
        List<String> emptyLabels,
        List<URI> otherSources,
        List<Contradiction> contradictions,
        String stamp,
        List<String> remarks) {

    /**
     * One contradiction.
     *
     * @param pointer JSON pointer to what is contradicted, as a URI fragment; absent means the document
     */
    public record Contradiction(String pointer, String detail) {}
}
