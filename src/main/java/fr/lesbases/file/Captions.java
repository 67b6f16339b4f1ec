package fr.lesbases.file;

import fr.lesbases.common.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Captions of a video as browsers take them: WebVTT (W3C). SRT, which most tools for captions write, becomes that. */
final class Captions {

    static final String MEDIA_TYPE = "text/vtt";
    static final String EXTENSION = "vtt";

    /** The first line of WebVTT: the word, by itself or before a remark. */
    private static final Pattern WEB_VTT = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{2}):(\\d{2})[,.](\\d{1,3})";
    /** When a caption comes and goes; what SRT has behind it is the place on a screen of a certain size. */
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Emphasis, which both know; and what some programs add to SRT. */
    private static final Pattern EMPHASIS = Pattern.compile("&lt;(/?[biu])>");
    private static final Pattern STYLE = Pattern.compile("</?font[^<>]*+>|\\{\\\\[^{}]*+}");
    /** Who speaks, emphasis, or when a word is said; in WebVTT what is written beside these has no "<". */
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");

    private Captions() {
    }

    /** @param file in UTF-8, or as Windows writes in France @throws DomainException where there are no captions in it */
    static String webVtt(byte[] file) {
        List<String> lines = text(file).replaceFirst("^\uFEFF", "").lines().toList();
        if (lines.stream().noneMatch(line -> TIMES.matcher(line).matches())) {
            throw new DomainException("file.captions.unreadable");
        }
        return WEB_VTT.matcher(lines.getFirst()).matches() ? String.join("\n", lines) + "\n" : converted(lines);
    }

    /** What is read aloud or shown, without times, remarks and tags. @param file as {@link #webVtt} gives it */
    static String words(byte[] file) {
        StringBuilder words = new StringBuilder();
        boolean within = false;
        for (String line : text(file).lines().toList()) {
            if (within && !line.isBlank()) {
                words.append(Parser.unescapeEntities(TAG.matcher(line).replaceAll(""), false)).append('\n');
            }
            within = TIMES.matcher(line).matches() || within && !line.isBlank();
        }
        return words.toString();
    }

    /** A caption reaches up to the next one: some hold empty lines, which WebVTT takes for their end. */
    private static String converted(List<String> lines) {
        List<String> cues = new ArrayList<>();
        StringBuilder cue = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            Matcher times = TIMES.matcher(lines.get(at));
            if (times.matches()) {
                cues.add(cue.toString());
                cue = new StringBuilder(time(times, 1) + " --> " + time(times, 5));
            } else if (!isNumber(lines, at) && !lines.get(at).isBlank()) {
                cue.append('\n').append(marked(lines.get(at).strip()));
            }
        }
        cues.add(cue.toString());
        cues.set(0, "WEBVTT");
        return String.join("\n\n", cues) + "\n";
    }

    /** Each caption is numbered in the line above its times. */
    private static boolean isNumber(List<String> lines, int at) {
        return at + 1 < lines.size() && NUMBER.matcher(lines.get(at).strip()).matches() && TIMES.matcher(lines.get(at + 1)).matches();
    }

    private static String time(Matcher times, int from) {
        String hours = times.group(from) == null ? "00" : times.group(from);
        return "%2s:%s:%s.%s".formatted(hours, times.group(from + 1), times.group(from + 2), (times.group(from + 3) + "00").substring(0, 3)).replace(' ', '0');
    }

    private static String marked(String line) {
        return EMPHASIS.matcher(STYLE.matcher(line).replaceAll("").replace("&", "&amp;").replace("<", "&lt;")).replaceAll("<$1>");
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException older) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
