package fr.lesbases.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.common.VideoAddress;
import fr.lesbases.common.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoHostsTest {

    private final VideoHosts hosts = new VideoHosts(List.of("framatube.org", " videos.exemple.fr", ""));

    @ParameterizedTest
    @CsvSource({"https://youtu.be/abcdefghijk, true", "https://vimeo.com/123456789, true", "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv, true",
            "https://videos.exemple.fr/w/kkGMgK9ZtnKfYAgnEtQxbv, true", "https://autre.exemple.fr/w/kkGMgK9ZtnKfYAgnEtQxbv, false", "https://autre.exemple.fr/film.mp4, true"})
    void framesAreOfTheListedHostsAndFilesOfAny(String address, boolean played) {
        assertThat(hosts.play(VideoAddress.of(WebAddress.parse(address).orElseThrow()).orElseThrow())).isEqualTo(played);
    }

    @Test
    void theSecurityPolicyNamesThem() {
        assertThat(hosts.origins()).containsExactly("https://www.youtube-nocookie.com", "https://player.vimeo.com", "https://framatube.org", "https://videos.exemple.fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://framatube.org", "framatube.org; script-src *", "*", "framatube"})
    void whatIsNoHostNameStopsTheStart(String wrong) {
        assertThatThrownBy(() -> new VideoHosts(List.of(wrong))).hasMessageContaining("lesbases.video.peertubes");
    }
}
