package fr.lesbases.ui;

import fr.lesbases.common.VideoAddress;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose videos play in a frame of a page: the same hosts that the security policy lets in (decision 0013). Others stay a link to where they are at home.
 *
 * @param peertubes instances of PeerTube, as host names
 */
@ConfigurationProperties("lesbases.video")
public record VideoHosts(List<String> peertubes) {

    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public VideoHosts {
        peertubes = peertubes.stream().map(String::strip).filter(host -> !host.isEmpty()).toList();
        peertubes.stream().filter(host -> !HOST.matcher(host).matches()).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("lesbases.video.peertubes: " + wrong + " is no host name");
        });
    }

    /** Whether the page may play it. */
    public boolean play(VideoAddress video) {
        return video.player() == VideoAddress.Player.FILE || hosts().anyMatch(URI.create(video.source()).getHost()::equals);
    }

    /** The origins that frames are loaded from. */
    public List<String> origins() {
        return hosts().map(host -> "https://" + host).toList();
    }

    private Stream<String> hosts() {
        return Stream.concat(VideoAddress.FRAMED.stream(), peertubes.stream());
    }
}
