package fr.lesbases.common;

import java.nio.charset.StandardCharsets;

/** Writes a path, query or fragment as it goes over the wire, as browsers do: what is encoded already stays as it is. */
final class PercentEncoding {

    private static final String KEPT = "-._~!$&'()*+,;=:@/?";

    private PercentEncoding() {
    }

    /** @param part with its leading {@code ?} or {@code #}, where it has one */
    static String encode(String part) {
        StringBuilder encoded = new StringBuilder(part.length());
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int letter = bytes[i] & 0xff;
            boolean kept = letter < 128 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0)
                    || letter == '#' && i == 0
                    || letter == '%' && i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0;
            if (kept) {
                encoded.append((char) letter);
            } else {
                encoded.append('%').append(String.format("%02X", letter));
            }
        }
        return encoded.toString();
    }
}
