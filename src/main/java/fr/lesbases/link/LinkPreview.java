package fr.lesbases.link;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.WebAddress;
import java.util.Optional;

/**
 * What a web page says of itself.
 *
 * @param title never blank, at most {@value #MAX_TITLE} characters, a longer one is cut
 * @param description at most {@value #MAX_DESCRIPTION} characters, blank where the page has none
 * @param image the picture the page offers for previews; nothing is known of it yet
 */
public record LinkPreview(String title, String description, Optional<WebAddress> image) {

    public static final int MAX_TITLE = 200;
    public static final int MAX_DESCRIPTION = 400;

    public LinkPreview {
        title = Beginning.of(title, MAX_TITLE);
        description = Beginning.of(description, MAX_DESCRIPTION);
    }
}
