package org.cifal.workshops.application.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a Word file may fetch when it is opened: nothing. A template, a picture or an object at another address (ECMA-376
 * part 2, external relationships) tells that address who opened the file and when, and can bring a macro with it.
 */
final class WordRelationsPolicy {

    /** Bytes of all relations together; a book with a thousand pictures and links has fewer. */
    private static final int MOST = 1024 * 1024;

    /** A link is followed by a person. */
    private static final Set<String> FOLLOWED_BY_HAND = Set.of("hyperlink");

    /** As a template on the writer's own disk, which nobody else has, is not. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)(https?|ftp|mhtml|ms-\\w{1,30}):.*|[\\\\/]{2}.*|file://[^/].*");

    private WordRelationsPolicy() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void requireNothingFetched(ZipFile archive) throws IOException {
        int left = MOST;
        for (ZipEntry part : archive.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels"))
                .toList()) {
            try (InputStream content = archive.getInputStream(part)) {
                byte[] relations = content.readNBytes(left + 1);
                left -= relations.length;
                if (left < 0) {
                    throw new DocumentRefused("The Word file refers to more than any document does.");
                }
                requireNothingFetched(new ByteArrayInputStream(relations));
            } catch (XMLStreamException broken) {
                throw new DocumentRefused("The Word file is damaged.");
            }
        }
    }

    private static void requireNothingFetched(InputStream relations) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(relations);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && "Relationship".equals(xml.getLocalName())
                    && isFetched(xml)) {
                throw new DocumentRefused("The Word file loads something from another address when it is opened."
                        + " Save it with its pictures inside and without a template.");
            }
        }
    }

    private static boolean isFetched(XMLStreamReader relation) {
        String type = String.valueOf(relation.getAttributeValue(null, "Type"));
        String target = String.valueOf(relation.getAttributeValue(null, "Target"));
        boolean byHand = FOLLOWED_BY_HAND.contains(type.substring(type.lastIndexOf('/') + 1));
        return "External".equals(relation.getAttributeValue(null, "TargetMode"))
                && !byHand
                && ELSEWHERE.matcher(target.strip()).matches();
    }
}
