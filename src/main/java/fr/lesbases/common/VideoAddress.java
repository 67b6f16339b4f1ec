package fr.lesbases.common;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page or file on the web is played from. Frames are of a few known hosts only, the same that the site's security policy lets in; a video of any
 * other PeerTube is a page to go to.
 *
 * @param source what the player loads, or the page itself
 */
public record VideoAddress(Player player, String source) {

    public enum Player { FRAME, FILE, PAGE }

    private static final String YOUTUBE = "www.youtube-nocookie.com";
    private static final String VIMEO = "player.vimeo.com";
    /** Instances of public services and associations of the field. */
    private static final Set<String> PEERTUBES = Set.of("framatube.org", "tube.numerique.gouv.fr", "tube-numerique-educatif.apps.education.fr", "peertube.fr", "aperi.tube");

    private static final Pattern YOUTUBE_HOST = Pattern.compile("(?:(?:www|m|music)\\.)?youtube(?:-nocookie)?\\.com");
    private static final Pattern YOUTUBE_PATH = Pattern.compile("/(?:embed|shorts|live|v)/([\\w-]{11})/?");
    private static final Pattern YOUTUBE_QUERY = Pattern.compile("(?:^|&)v=([\\w-]{11})(?:&|$)");
    private static final Pattern SHORT_PATH = Pattern.compile("/([\\w-]{11})/?");
    private static final Pattern VIMEO_PATH = Pattern.compile("/(?:video/|channels/[\\w-]+/)?(\\d{5,12})(?:/([0-9a-f]{6,20}))?/?");
    private static final Pattern VIMEO_QUERY = Pattern.compile("(?:^|&)h=([0-9a-f]{6,20})(?:&|$)");
    private static final Pattern PEERTUBE_PATH = Pattern.compile("/(?:w|videos/watch|videos/embed)/([1-9A-HJ-NP-Za-km-z]{22}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?");
    private static final Pattern FILE_PATH = Pattern.compile(".*\\.(?:mp4|m4v|webm|ogv)");

    /** The origins that frames are loaded from. */
    public static List<String> frameOrigins() {
        return Stream.concat(Stream.of(YOUTUBE, VIMEO), PEERTUBES.stream().sorted()).map(host -> "https://" + host).toList();
    }

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
        return first(PEERTUBE_PATH.matcher(path)).map(id -> PEERTUBES.contains(host)
                ? new VideoAddress(Player.FRAME, "https://" + host + "/videos/embed/" + id + "?autoplay=1&p2p=0&peertubeLink=0") : new VideoAddress(Player.PAGE, page.value()));
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
