package fr.lesbases.resource;

import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import fr.lesbases.resource.block.Block;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page an address leads to.
 *
 * @param key the same for all addresses of the page: without scheme, {@code www.}, usual port, slash at the end, fragment, and the parameters that only tell
 *     where visitors come from; of a video, what it is played from
 * @param label for people: the address without what they need not read, at most {@value #MAX_LABEL} characters
 */
record LinkedPage(String key, String label) {

    static final int MAX_LABEL = 60;

    /** Campaigns (Google, Matomo, AT Internet), and what networks and mailings add to each link. */
    private static final Pattern TRACKING = Pattern.compile("(?i)(?:(?:utm|mtm|pk|matomo|mc)_[a-z_]+|[a-z]*clid|igshid|xtor|_ga|_gl)(?:=.*)?");
    private static final Pattern WWW = Pattern.compile("^www\\d?\\.");
    private static final Pattern BEHIND_SITE = Pattern.compile("[/?#]");
    /** Of pages made in the browser, which the fragment tells apart. */
    private static final Pattern ROUTE = Pattern.compile("!?/.*");

    /** Empty for a block that leads nowhere. */
    static Optional<LinkedPage> of(Block block) {
        return block.address().map(LinkedPage::of);
    }

    static LinkedPage of(WebAddress address) {
        WebAddress played = VideoAddress.of(address).map(video -> new WebAddress(video.source())).orElse(address);
        return new LinkedPage(key(played.uri()), address.label(MAX_LABEL));
    }

    /** Whether it is where a site begins, by its key. */
    static boolean isFront(String key) {
        return site(key).equals(key);
    }

    /** The site it belongs to, by its key. */
    static String site(String key) {
        return BEHIND_SITE.split(key, 2)[0];
    }

    private static String key(URI address) {
        String port = address.getPort() < 0 || address.getPort() == 80 || address.getPort() == 443 ? "" : ":" + address.getPort();
        String query = Stream.of(Optional.ofNullable(address.getRawQuery()).orElse("").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches()).sorted().collect(Collectors.joining("&"));
        String fragment = Optional.ofNullable(address.getRawFragment()).filter(part -> ROUTE.matcher(part).matches()).map(part -> "#" + part).orElse("");
        return WWW.matcher(address.getHost()).replaceFirst("") + port + withoutEnd(Optional.ofNullable(address.getRawPath()).orElse("")) + (query.isEmpty() ? "" : "?" + query) + fragment;
    }

    private static String withoutEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
