package fr.lesbases.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoAddressTest {

    @ParameterizedTest
    @CsvSource({
            "https://www.youtube.com/watch?v=abcdefghijk, FRAME, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0",
            "https://m.youtube.com/watch?t=10&v=abcdefghijk&list=x, FRAME, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0",
            "https://youtu.be/abcdefghijk?si=x, FRAME, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0",
            "https://www.youtube.com/shorts/abcdefghijk, FRAME, https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&rel=0",
            "https://vimeo.com/123456789, FRAME, https://player.vimeo.com/video/123456789?autoplay=1&dnt=1",
            "https://vimeo.com/123456789/0a1b2c3d4e, FRAME, https://player.vimeo.com/video/123456789?autoplay=1&dnt=1&h=0a1b2c3d4e",
            "https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv, FRAME, https://framatube.org/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?autoplay=1&p2p=0&peertubeLink=0",
            "https://framatube.org/videos/watch/9c9de5e8-0a1e-484a-b099-e80766180a6d, FRAME, "
                    + "https://framatube.org/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d?autoplay=1&p2p=0&peertubeLink=0",
            "https://videos.exemple.fr/w/kkGMgK9ZtnKfYAgnEtQxbv, FRAME, https://videos.exemple.fr/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv?autoplay=1&p2p=0&peertubeLink=0",
            "https://exemple.fr/films/atelier.MP4, FILE, https://exemple.fr/films/atelier.MP4"})
    void aVideoIsKnownByItsAddress(String address, VideoAddress.Player player, String source) {
        assertThat(VideoAddress.of(WebAddress.parse(address).orElseThrow())).contains(new VideoAddress(player, source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://exemple.fr/", "https://www.youtube.com/", "https://www.youtube.com/watch?v=court", "https://youtube.com.exemple.fr/watch?v=abcdefghijk",
            "https://vimeo.com/une-page", "https://exemple.fr/w/court", "https://exemple.fr/film.mp4.exe"})
    void anythingElseIsNone(String address) {
        assertThat(VideoAddress.of(WebAddress.parse(address).orElseThrow())).isEmpty();
    }
}
