package dev.firsthand.intake.document;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of word processors' files. Document types and entities of their own are not read. */
final class OfficeXml {

    /** What a document says of itself; empty where it says nothing. */
    record Properties(String title, String creator, String modified, String language) {}

    private static final XMLInputFactory FACTORY = factory();

    private OfficeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * A reader of one file.
     *
     * @throws XMLStreamException if it is not even XML at its beginning
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** The properties in the terms of Dublin Core. */
    static Properties properties(InputStream in) throws XMLStreamException {
        Map<String, String> values = new HashMap<>();
        XMLStreamReader xml = open(in);
        String within = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                within = xml.getLocalName();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                values.merge(within, xml.getText(), String::concat);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                within = "";
            }
        }
        return new Properties(
                values.getOrDefault("title", ""),
                values.getOrDefault("creator", values.getOrDefault("initial-creator", "")),
                values.getOrDefault("modified", values.getOrDefault("date", values.getOrDefault("created", ""))),
                values.getOrDefault("language", ""));
    }
}
