package fr.lesbases.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes an A4 PDF of plain text: a line starting with "# " is a heading, "- " an entry of a list, an empty line parts paragraphs. */
final class PdfWriter implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final PDType1Font PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream stream;
    private float y;

    private PdfWriter() throws IOException {
        stream = page();
    }

    static byte[] pdf(String text) throws IOException {
        try (PdfWriter writer = new PdfWriter(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String line : text.lines().toList()) {
                writer.line(line.strip());
            }
            writer.stream.close();
            writer.document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void line(String line) throws IOException {
        if (line.isEmpty()) {
            y -= 8;
        } else if (line.startsWith("# ")) {
            y -= 10;
            write(line.substring(2), BOLD, 17, 0);
        } else if (line.startsWith("- ")) {
            write("• " + line.substring(2), PLAIN, 11, 14);
        } else {
            write(line, PLAIN, 11, 0);
        }
    }

    private void write(String text, PDType1Font font, float size, float indent) throws IOException {
        for (String part : wrapped(encodable(text), font, size, WIDTH - indent)) {
            if (y < MARGIN + size) {
                stream.close();
                stream = page();
            }
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(MARGIN + indent, y);
            stream.showText(part);
            stream.endText();
            y -= size * 1.5f;
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    private static List<String> wrapped(String text, PDType1Font font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The fonts every reader has know the Western letters only. */
    private static String encodable(String text) {
        StringBuilder known = new StringBuilder();
        text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('☐', 'o').replace('→', '>').codePoints()
                .forEach(point -> known.append(isKnown(point) ? Character.toString(point) : "?"));
        return known.toString();
    }

    private static boolean isKnown(int point) {
        return point >= 32 && point < 127 || point >= 161 && point < 256 || "’‘“”–—…•œŒ€".indexOf(point) >= 0;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
