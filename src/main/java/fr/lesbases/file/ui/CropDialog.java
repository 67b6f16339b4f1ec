package fr.lesbases.file.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.file.Crop;
import fr.lesbases.file.IncomingImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The image with a frame over it: cut to it, kept whole, or given up. However it closes, the received image goes. */
final class CropDialog extends Dialog {

    private final IncomingImage image;
    private final ImageCrop.Keeper keeper;
    private final Paragraph error = new Paragraph();

    CropDialog(IncomingImage image, CropFrame frame, ImageCrop.Keeper keeper) {
        this.image = image;
        this.keeper = keeper;
        CropArea area = new CropArea(image, frame);
        Button cut = new Button(Texts.get("file.crop.cut"), click -> keep(area.part()));
        Button whole = new Button(Texts.get("file.crop.whole"), click -> keep(Crop.WHOLE));
        Button cancel = new Button(Texts.get("file.crop.cancel"), click -> close());

        setHeaderTitle(Texts.get("file.crop.title"));
        addClassName("crop-dialog");
        cut.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        error.addClassName("form__error");
        error.getElement().setAttribute("role", "alert");
        setCloseOnOutsideClick(false);

        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                image.close();
            }
        });

        add(area, error);
        getFooter().add(cancel, whole, cut);
    }

    private void keep(Crop part) {
        try {
            keeper.keep(image, part);
            close();
        } catch (DomainException refused) {
            error.setText(Texts.get(refused.key(), refused.args()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
