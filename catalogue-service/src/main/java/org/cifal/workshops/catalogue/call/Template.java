package org.cifal.workshops.catalogue.call;

import java.net.URI;

/**
 * The form of a required document as a file to download; what is known of it, not the file itself.
 *
 * @param size in bytes
 * @param sha256 of the file, in hexadecimal
 * @param version counts from one for each document of each workshop
 * @param url where this very version stays; null where it is not told to anybody
 */
public record Template(String fileName, String mediaType, long size, String sha256, int version, URI url) {

    Template at(URI address) {
        return new Template(fileName, mediaType, size, sha256, version, address);
    }
}
