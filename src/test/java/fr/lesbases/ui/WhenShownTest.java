package fr.lesbases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenShownTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/130.0 Safari/537.36",
            "Mozilla/5.0 (compatible; bingbot/2.0)", "facebookexternalhit/1.1", "Mozilla/5.0 (compatible; YandexBot/3.0)", "Mozilla/5.0 (compatible; AhrefsBot/7.0)",
            "Mozilla/5.0 (Macintosh) AppleWebKit/600.2.5 (Applebot/0.1)", "Mozilla/5.0 (compatible; Baiduspider/2.0)"})
    void aProgramThatSaysSoIsACrawler(String userAgent) {
        assertThat(WhenShown.isCrawler(userAgent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Mozilla/5.0 (Linux; Android 13; CUBOT X70) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0", ""})
    void aBrowserIsNone(String userAgent) {
        assertThat(WhenShown.isCrawler(userAgent)).isFalse();
    }
}
