package fr.lesbases.file.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.lesbases.ScreenTest;
import fr.lesbases.common.DomainException;
import fr.lesbases.file.Crop;
import fr.lesbases.file.Files;
import fr.lesbases.file.IncomingImage;
import fr.lesbases.file.TestImages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class ImageCropTest extends ScreenTest {

    @Autowired
    private Files files;
    private final List<IncomingImage> received = new ArrayList<>();
    private final List<Crop> kept = new ArrayList<>();

    @AfterEach
    void whateverWasChosenNothingWaits() {
        UI.getCurrent().removeAll();
        assertThat(received).allSatisfy(image -> org.assertj.core.api.Assertions.assertThatExceptionOfType(DomainException.class).isThrownBy(image::open));
    }

    @Test
    void theMiddleIsOfferedFirst() {
        choose(CropFrame.PHOTO, 80, 40);
        click("Recadrer");

        assertThat(kept).containsExactly(new Crop(0.25, 0, 0.5, 1));
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void aCoverIsFourTimesAsWideAsHigh() {
        choose(CropFrame.COVER, 80, 40);
        click("Recadrer");

        assertThat(kept).containsExactly(new Crop(0, 0.25, 1, 0.5));
    }

    @Test
    void whatTheBrowserFramesIsCut() {
        choose(CropFrame.LOGO, 80, 40);
        frame("0.1", "0.2", "0.3", "0.6");
        click("Recadrer");

        assertThat(kept).containsExactly(new Crop(0.1, 0.2, 0.3, 0.6));
    }

    @Test
    void aBrowserThatTellsNonsenseIsNotListenedTo() {
        choose(CropFrame.LOGO, 80, 40);

        assertThatIllegalArgumentException().isThrownBy(() -> frame("-4", "0", "9", "1"));
        click("Recadrer");

        assertThat(kept).containsExactly(new Crop(0.25, 0, 0.5, 1));
    }

    @Test
    void itCanBeKeptWholeOrNotAtAll() {
        choose(CropFrame.PHOTO, 80, 40);
        click("Garder entière");
        assertThat(kept).containsExactly(Crop.WHOLE);

        choose(CropFrame.PHOTO, 80, 40);
        click("Annuler");
        assertThat(kept).hasSize(1);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void aRefusalStandsInTheDialogWhichStaysOpen() {
        show(new ImageCrop(this::receive, CropFrame.PHOTO, (image, part) -> {
            throw new DomainException("file.image.gone");
        }));
        send(80, 40);
        click("Recadrer");

        assertThat(find(Paragraph.class).withClassName("form__error").single().getText()).isEqualTo("Cette image a attendu trop longtemps. Choisissez-la à nouveau.");
        click("Annuler");
    }

    private void choose(CropFrame frame, int width, int height) {
        show(new ImageCrop(this::receive, frame, (image, part) -> kept.add(part)));
        send(width, height);
    }

    private IncomingImage receive(String name, java.io.InputStream content) throws IOException {
        IncomingImage image = files.hold(name, content);
        received.add(image);
        return image;
    }

    private static void show(ImageCrop crop) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(crop);
    }

    private void send(int width, int height) {
        test(find(Upload.class).single()).upload("photo.png", "image/png", TestImages.png(width, height));
        roundTrip();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
        roundTrip();
    }

    private void frame(String left, String top, String width, String height) {
        CropArea area = find(CropArea.class).single();
        area.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(area.getElement(), "framed", new JsonMapper().readTree(
                "{\"event.detail.left\":%s,\"event.detail.top\":%s,\"event.detail.width\":%s,\"event.detail.height\":%s}".formatted(left, top, width, height))));
    }
}
