package fr.lesbases.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /qr.svg?page=/ressources/…}: the address of a page of ours as a QR code (ISO/IEC 18004), drawn by ZXing. It tells nothing that is not in the question. */
@Controller
class QrCodes {

    static final String PATH = "/qr.svg";
    /** A page of ours: whoever scans the code stays here. */
    private static final Pattern PAGE = Pattern.compile("/(?!/)[\\w./~%-]{0,300}");
    /** Modules of white around it, as the standard asks. */
    private static final int MARGIN = 4;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.MARGIN, MARGIN, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final SiteAddress site;

    QrCodes(SiteAddress site) {
        this.site = site;
    }

    @GetMapping(PATH)
    ResponseEntity<String> code(@RequestParam(defaultValue = "/") String page) throws WriterException {
        if (!PAGE.matcher(page).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok().contentType(SVG).cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic()).body(drawn(site.of(page)));
    }

    private static String drawn(String address) throws WriterException {
        BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%2$dH0z\"/><path d=\"%s\"/></svg>"
                .formatted(modules.getWidth(), modules.getHeight(), path);
    }
}
