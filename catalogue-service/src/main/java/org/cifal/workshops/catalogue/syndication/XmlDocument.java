package org.cifal.workshops.catalogue.syndication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written; the platform's own writer escapes what has to be. */
public final class XmlDocument {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** Begins with its root. */
    public XmlDocument(String root, String namespace) {
        try {
            writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    /** Lets elements and attributes of another namespace be written, by this prefix before their names. */
    public XmlDocument with(String prefix, String namespace) {
        try {
            writer.writeNamespace(prefix, namespace);
            return this;
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    /** Says in which language the present element is. */
    public XmlDocument in(String language) {
        try {
            writer.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", language);
            return this;
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    public XmlDocument begin(String element) {
        try {
            writer.writeStartElement(element);
            return this;
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    public XmlDocument end() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    /** An element with nothing but a text. */
    public XmlDocument text(String element, String text) {
        return begin(element).words(text).end();
    }

    /** A text in the present element. */
    public XmlDocument words(String text) {
        try {
            writer.writeCharacters(PlainText.of(text));
            return this;
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    /**
     * An element with nothing but attributes.
     *
     * @param namesAndValues by turns
     */
    public XmlDocument empty(String element, String... namesAndValues) {
        try {
            writer.writeEmptyElement(element);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                writer.writeAttribute(namesAndValues[i], PlainText.of(namesAndValues[i + 1]));
            }
            return this;
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    /** Ends whatever is open. */
    public byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw unwritable(impossible);
        }
    }

    private static UncheckedIOException unwritable(XMLStreamException cause) {
        return new UncheckedIOException(new IOException(cause));
    }
}
