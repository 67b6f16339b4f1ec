package fr.lesbases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.lesbases.HttpTest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** QR codes, read back from what is drawn. */
class QrCodesTest extends HttpTest {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int SCALE = 4;

    @Autowired
    private SiteAddress site;

    @Test
    void aCodeHoldsTheAddressOfThePage() throws Exception {
        for (String page : List.of("/", "/ressources/un-atelier", "/profils/lea-morvan")) {
            assertThat(read(get("/qr.svg?page=" + page).body())).isEqualTo(site.of(page));
        }
    }

    @Test
    void onlyPagesOfOursHaveOne() {
        for (String page : List.of("//exemple.fr", "https://exemple.fr", "javascript:alert(1)", "/x%22%3E%3Cscript%3E", "/" + "a".repeat(400))) {
            assertThat(get("/qr.svg?page=" + page).statusCode()).as(page).isEqualTo(404);
        }
    }

    private static String read(String svg) throws Exception {
        int size = Integer.parseInt(SIZE.matcher(svg).results().findFirst().orElseThrow().group(1)) * SCALE;
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xffffff);
        for (MatchResult module : MODULE.matcher(svg).results().toList()) {
            for (int dot = 0; dot < SCALE * SCALE; dot++) {
                pixels[(Integer.parseInt(module.group(2)) * SCALE + dot / SCALE) * size + Integer.parseInt(module.group(1)) * SCALE + dot % SCALE] = 0;
            }
        }
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)))).getText();
    }
}
