package org.cifal.workshops.catalogue.content;

import java.net.URI;
import java.util.List;

/**
 * The document a record was made from.
 *
 * @param stamp the date printed on it, in its words
 * @param remarks what in it contradicts itself or was lost, and how it was read
 */
public record Source(URI url, String stamp, List<String> remarks) {}
