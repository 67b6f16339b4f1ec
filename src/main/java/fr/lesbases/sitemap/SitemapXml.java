package fr.lesbases.sitemap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what sitemaps.org describes, version 0.9: a list of addresses, or one of sitemaps. */
final class SitemapXml {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private final String entry;

    private SitemapXml(String root, String entry) throws XMLStreamException {
        this.entry = entry;
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        writer.writeStartElement(root);
        writer.writeDefaultNamespace(NAMESPACE);
    }

    static SitemapXml ofPages() throws XMLStreamException {
        return new SitemapXml("urlset", "url");
    }

    static SitemapXml ofSitemaps() throws XMLStreamException {
        return new SitemapXml("sitemapindex", "sitemap");
    }

    /** @param address as a whole, with its host */
    void add(String address, Optional<Instant> changed) throws XMLStreamException {
        writer.writeStartElement(entry);
        text("loc", address);
        if (changed.isPresent()) {
            text("lastmod", changed.get().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        writer.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        writer.writeStartElement(element);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }

    byte[] end() throws XMLStreamException {
        writer.writeEndDocument();
        writer.close();
        return bytes.toByteArray();
    }
}
