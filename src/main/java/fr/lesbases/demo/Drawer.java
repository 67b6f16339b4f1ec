package fr.lesbases.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws the demonstration's images from a few words: 1200 × 675 pixels, PNG, in the tint of a family. */
final class Drawer {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 675;
    private static final Color INK = new Color(0x1c2130);

    private final Graphics2D pen;
    private final Color strong;

    private Drawer(Graphics2D pen, Color strong) {
        this.pen = pen;
        this.strong = strong;
    }

    static byte[] png(DemoResource.Drawing drawing, String look) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(tint(look));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        new Drawer(pen, ink(look)).draw(drawing.drawing(), drawing.labels());
        pen.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw(String kind, List<String> labels) {
        switch (kind) {
            case "vignettes" -> cards(labels, false);
            case "etapes" -> cards(labels, true);
            case "barres" -> bars(labels);
            case "affiche" -> poster(labels);
            case "ecran" -> screen(labels);
            default -> throw new IllegalArgumentException("no drawing " + kind);
        }
    }

    /** Cards side by side, with a number or a shape above each word. */
    private void cards(List<String> labels, boolean numbered) {
        int gap = 36;
        int width = (WIDTH - gap * (labels.size() + 1)) / labels.size();
        for (int index = 0; index < labels.size(); index++) {
            int left = gap + index * (width + gap);
            pen.setColor(Color.WHITE);
            pen.fillRoundRect(left, 150, width, 375, 28, 28);
            pen.setColor(strong);
            int centre = left + width / 2;
            if (numbered) {
                pen.fillOval(centre - 56, 205, 112, 112);
                text(String.valueOf(index + 1), centre, 281, 60, Color.WHITE, width);
            } else {
                shape(index, centre, 262);
            }
            lines(labels.get(index), centre, 400, 34, width - 24);
        }
    }

    private void shape(int index, int x, int y) {
        pen.setStroke(new BasicStroke(9, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (index % 4) {
            case 0 -> pen.drawOval(x - 50, y - 50, 100, 100);
            case 1 -> pen.drawRoundRect(x - 46, y - 46, 92, 92, 26, 26);
            case 2 -> pen.drawPolygon(new int[] {x - 54, x, x + 54}, new int[] {y + 46, y - 50, y + 46}, 3);
            default -> pen.drawArc(x - 54, y - 54, 108, 108, 0, 270);
        }
    }

    /** "Bretagne=42": a bar a line, its number behind it. */
    private void bars(List<String> labels) {
        double most = labels.stream().mapToDouble(Drawer::number).max().orElse(1);
        int height = Math.min(90, (HEIGHT - 120) / Math.max(1, labels.size()));
        for (int index = 0; index < labels.size(); index++) {
            String label = labels.get(index);
            int top = 60 + index * height;
            int length = (int) Math.max(6, 620 * number(label) / Math.max(most, 1));
            pen.setColor(INK);
            pen.setFont(font(28));
            pen.drawString(label.substring(0, Math.max(0, label.indexOf('='))), 60, top + height / 2 + 10);
            pen.setColor(strong);
            pen.fillRoundRect(400, top + 10, length, height - 24, 12, 12);
            pen.setColor(INK);
            pen.drawString(label.substring(label.indexOf('=') + 1), 420 + length, top + height / 2 + 10);
        }
    }

    private void poster(List<String> labels) {
        pen.setColor(Color.WHITE);
        pen.fillRoundRect(90, 60, WIDTH - 180, HEIGHT - 120, 28, 28);
        pen.setColor(strong);
        pen.fillRect(90, 110, 14, 150);
        lines(labels.getFirst(), WIDTH / 2, 190, 62, WIDTH - 280);
        for (int index = 1; index < labels.size(); index++) {
            text(labels.get(index), WIDTH / 2, 310 + index * 58, 34, INK, WIDTH - 280);
        }
    }

    private void screen(List<String> labels) {
        pen.setColor(Color.WHITE);
        pen.fillRoundRect(190, 50, WIDTH - 380, HEIGHT - 100, 24, 24);
        pen.setColor(strong);
        pen.fillRoundRect(190, 50, WIDTH - 380, 90, 24, 24);
        pen.fillRect(190, 110, WIDTH - 380, 30);
        text(labels.getFirst(), WIDTH / 2, 106, 34, Color.WHITE, WIDTH - 440);
        for (int index = 1; index < labels.size(); index++) {
            int top = 180 + (index - 1) * 88;
            pen.setColor(strong);
            pen.setStroke(new BasicStroke(3));
            pen.drawRoundRect(260, top, WIDTH - 520, 66, 16, 16);
            text(labels.get(index), WIDTH / 2, top + 44, 30, INK, WIDTH - 560);
        }
    }

    /** A text over several lines where it is too wide. */
    private void lines(String words, int centre, int top, int size, int width) {
        pen.setFont(font(size));
        FontMetrics metrics = pen.getFontMetrics();
        StringBuilder line = new StringBuilder();
        int y = top;
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                text(line.toString(), centre, y, size, INK, width);
                line.setLength(0);
                y += size + 10;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text(line.toString(), centre, y, size, INK, width);
    }

    /** One centred line, smaller where it would not fit. */
    private void text(String words, int centre, int baseline, int size, Color colour, int width) {
        int fitting = size;
        pen.setFont(font(fitting));
        while (fitting > 14 && pen.getFontMetrics().stringWidth(words) > width) {
            fitting -= 2;
            pen.setFont(font(fitting));
        }
        pen.setColor(colour);
        pen.drawString(words, centre - pen.getFontMetrics().stringWidth(words) / 2, baseline);
    }

    private static Font font(int size) {
        return new Font(Font.SANS_SERIF, Font.BOLD, size);
    }

    private static double number(String label) {
        String digits = label.substring(label.indexOf('=') + 1).replaceAll("[^0-9.,]", "").replace(',', '.');
        return digits.isEmpty() ? 0 : Double.parseDouble(digits);
    }

    private static Color ink(String look) {
        return new Color(switch (look) {
            case "inclusion" -> 0x00695c;
            case "culture" -> 0x8a1f5c;
            case "environnement" -> 0x3b6a10;
            default -> 0x7a4f00;
        });
    }

    private static Color tint(String look) {
        return new Color(switch (look) {
            case "inclusion" -> 0xdff3ef;
            case "culture" -> 0xfae6f0;
            case "environnement" -> 0xebf5db;
            default -> 0xfdf0d2;
        });
    }
}
