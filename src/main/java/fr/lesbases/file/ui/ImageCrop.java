package fr.lesbases.file.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import fr.lesbases.common.DomainException;
import fr.lesbases.file.Crop;
import fr.lesbases.file.IncomingImage;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Chooses an image, then the part of it that is kept. Until then it belongs to nobody, and goes when the choice is not made. */
public final class ImageCrop extends Div {

    private final CropFrame frame;
    private final Keeper keeper;
    private @Nullable CropDialog choice;

    /** Stores the chosen part and shows it. */
    @FunctionalInterface
    public interface Keeper {

        /** @throws DomainException where it is refused: its sentence is shown */
        void keep(IncomingImage image, Crop part) throws IOException;
    }

    /** @param receiver asks whether the person may add an image here before it takes it in */
    public ImageCrop(FileUpload.Receiver<IncomingImage> receiver, CropFrame frame, Keeper keeper) {
        this.frame = frame;
        this.keeper = keeper;
        addClassName("image-crop");
        add(FileUpload.ofImage(receiver, this::choose));
    }

    private void choose(IncomingImage image) {
        giveUp();
        choice = new CropDialog(image, frame, keeper);
        choice.open();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        giveUp();
    }

    private void giveUp() {
        if (choice != null) {
            choice.close();
        }
    }
}
