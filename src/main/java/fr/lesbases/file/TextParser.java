package fr.lesbases.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** The words of documents by Apache Tika, whose guards against bombs stay on. Made when the first file is to be read: it takes a while. */
@Component
@Lazy
class TextParser {

    /** Of a file of Office, unpacked, in bytes. Some are kept in memory as a whole, styles thirty times as large as they are, which Tika's guards don't see. */
    private static final long LARGEST_PART = 16 * 1024 * 1024;

    private final AutoDetectParser parser = new AutoDetectParser(new PDFParser(), new OOXMLParser(), new OfficeParser(), new OpenDocumentParser(), new EpubParser(), new RTFParser(),
            new JSoupParser(), new TXTParser());
    private final Set<String> supported = parser.getSupportedTypes(new ParseContext()).stream().map(MediaType::toString).collect(Collectors.toUnmodifiableSet());

    TextParser() {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    boolean reads(String mediaType) {
        return supported.contains(mediaType) || mediaType.startsWith("text/");
    }

    /** Takes as long as it takes. @throws IOException where the file can't be read at the time */
    FileText read(StoredFile file, InputStream content) throws IOException {
        if (file.mediaType().equals(Captions.MEDIA_TYPE) && file.size() <= StoredFile.MAX_CAPTIONS_SIZE) {
            String words = Captions.words(content.readAllBytes());
            return FileText.of(words.substring(0, Math.min(words.length(), FileTexts.MOST_CHARACTERS)), words.length() > FileTexts.MOST_CHARACTERS);
        }
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
        ContentHandler words = new BodyContentHandler(FileTexts.MOST_CHARACTERS);
        try (TikaInputStream stream = TikaInputStream.get(content)) {
            parser.parse(stream, words, metadata, context());
            return FileText.of(words.toString(), false);
        } catch (EncryptedDocumentException e) {
            return FileText.none(TextState.PROTECTED);
        } catch (TikaException | SAXException | RuntimeException e) {
            return WriteLimitReachedException.isWriteLimitReached(e) ? FileText.of(words.toString(), true) : FileText.none(TextState.UNREADABLE);
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        context.set(PDFParserConfig.class, pdf);
        // As a stream: the other way keeps the whole document several times
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new NothingWithin());
        return context;
    }

    /** Files within a file are not read. */
    private static final class NothingWithin implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
        }
    }
}
