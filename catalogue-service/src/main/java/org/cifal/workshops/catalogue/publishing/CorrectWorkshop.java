package org.cifal.workshops.catalogue.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import org.cifal.workshops.catalogue.content.Texts;

/**
 * What was stated wrongly, and the words that say so.
 *
 * @param changes a merge patch (RFC 7396) of what is published
 */
public record CorrectWorkshop(JsonNode changes, Texts words) {}
