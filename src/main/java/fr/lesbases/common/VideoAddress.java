package fr.lesbases.common;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a video on the web is played from, as its address tells. Which hosts are let into a frame is the installation's to say.
 *
 * @param source what the player loads
 */
public record VideoAddress(Player player, String source) {

    public enum Player { FRAME, FILE }

    private static final String YOUTUBE = "www.youtube-nocookie.com";
    private static final String VIMEO = "player.vimeo.com";
    /** The hosts whose players are the only ones of their kind: every other is an instance of PeerTube. */
    public static final List<String> FRAMED = List.of(YOUTUBE, VIMEO);

    private static final Pattern YOUTUBE_HOST = Pattern.compile("(?:(?:www|m|music)\\.)?youtube(?:-nocookie)?\\.com");
    private static final Pattern YOUTUBE_PATH = Pattern.compile("/(?:embed|shorts|live|v)/([\\w-]{11})/?");
    private static final Pattern YOUTUBE_QUERY = Pattern.compile("(?:^|&)v=([\\w-]{11})(?:&|$)");
    private static final Pattern SHORT_PATH = Pattern.compile("/([\\w-]{11})/?");
    private static final Pattern VIMEO_PATH = Pattern.compile("/(?:video/|channels/[\\w-]+/)?(\\d{5,12})(?:/([0-9a-f]{6,20}))?/?");
    private static final Pattern VIMEO_QUERY = Pattern.compile("(?:^|&)h=([0-9a-f]{6,20})(?:&|$)");
    private static final Pattern PEERTUBE_PATH = Pattern.compile("/(?:w|videos/watch|videos/embed)/([1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?");
    private static final Pattern FILE_PATH = Pattern.compile(".*\\.(?:mp4|m4v|webm|ogv)");

    /** Empty where the address is no video's. */
    public static Optional<VideoAddress> of(WebAddress page) {
        URI uri = page.uri();
        String host = uri.getHost();
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        if (YOUTUBE_HOST.matcher(host).matches()) {
            return first(YOUTUBE_PATH.matcher(path)).or(() -> found(YOUTUBE_QUERY, query)).map(VideoAddress::youtube);
        }
        if (host.equals("youtu.be")) {
            return first(SHORT_PATH.matcher(path)).map(VideoAddress::youtube);
        }
        if (host.equals("vimeo.com") || host.equals("www.vimeo.com") || host.equals(VIMEO)) {
            return vimeo(VIMEO_PATH.matcher(path), query);
        }
        if (FILE_PATH.matcher(path.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(new VideoAddress(Player.FILE, page.value()));
        }
        return first(PEERTUBE_PATH.matcher(path)).map(id -> new VideoAddress(Player.FRAME, "https://" + host + "/videos/embed/" + id + "?autoplay=1&p2p=0&peertubeLink=0"));
    }

    /** Whom a browser asks for it. */
    public String host() {
        return new WebAddress(source).host();
    }

    private static VideoAddress youtube(String id) {
        return new VideoAddress(Player.FRAME, "https://" + YOUTUBE + "/embed/" + id + "?autoplay=1&rel=0");
    }

    private static Optional<VideoAddress> vimeo(Matcher path, String query) {
        if (!path.matches()) {
            return Optional.empty();
        }
        String secret = Optional.ofNullable(path.group(2)).or(() -> found(VIMEO_QUERY, query)).map(hash -> "&h=" + hash).orElse("");
        return Optional.of(new VideoAddress(Player.FRAME, "https://" + VIMEO + "/video/" + path.group(1) + "?autoplay=1&dnt=1" + secret));
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
