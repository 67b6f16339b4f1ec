package fr.lesbases.file.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import fr.lesbases.common.FileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.file.FileOwner;
import fr.lesbases.file.StoredFile;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final FileId ID = new FileId(new UUID(0, 1));
    private static final String PATH = "/images/00000000-0000-0000-0000-000000000001/";

    @Test
    void itComesInTheWidthsThatMakeADifference() {
        Element image = new Picture(image(700), "Un plan", "100vw", "x").getElement();

        assertThat(image.getAttribute("srcset")).isEqualTo(PATH + "320 320w, " + PATH + "640 640w, " + PATH + "960 700w");
        assertThat(image.getAttribute("src")).isEqualTo(PATH + "960");
    }

    @Test
    void aSmallOneComesOnceAndALargeOneAtMost1920PixelsWide() {
        assertThat(new Picture(image(100), "", "100vw", "x").getElement().getAttribute("srcset")).isEqualTo(PATH + "320 100w");
        assertThat(new Picture(image(2400), "", "100vw", "x").getElement().getAttribute("srcset")).endsWith(", " + PATH + "1920 1920w");
    }

    @Test
    void decorationHasAnEmptyAlternativeNotNone() {
        assertThat(new Picture(image(100), "", "100vw", "x").getElement().getAttribute("alt")).isEmpty();
    }

    @Test
    void theAddressOfAFileHoldsNothingThatAFirewallRefuses() {
        StoredFile file = new StoredFile(ID, FileOwner.of(new ResourceId(ID.value())), "Été ; 100 % / \\ //..%2e.pdf", "application/pdf", 1, 0, 0, Instant.EPOCH);

        assertThat(FileAddresses.download(file)).isEqualTo("/fichiers/" + ID + "/%C3%89t%C3%A9-100-..-2e.pdf");
        assertThat(FileAddresses.view(file)).endsWith(".pdf?voir");
    }

    private static StoredFile image(int width) {
        return new StoredFile(ID, FileOwner.of(new ResourceId(ID.value())), "photo.jpg", "image/jpeg", 1, width, 100, Instant.EPOCH);
    }
}
