package fr.lesbases.base.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.lesbases.base.BaseImage;
import fr.lesbases.base.BaseImages;
import fr.lesbases.common.BaseId;
import fr.lesbases.file.Crop;
import fr.lesbases.file.IncomingImage;
import java.io.IOException;
import java.util.Optional;

/** An image for a base that is not made yet: it waits here, belongs to nobody, and goes when the page is left. */
final class ChosenImage extends Div {

    private final BaseImage which;
    private final BaseImages images;
    private final ImageField field;
    private Optional<IncomingImage> chosen = Optional.empty();

    ChosenImage(BaseImage which, BaseImages images) {
        this.which = which;
        this.images = images;
        field = new ImageField(which, images::receive, this::choose, this::forget);
        field.showNone();
        add(field);
    }

    /** Gives it to the base, where one was chosen. @throws fr.lesbases.common.DomainException where it has waited too long */
    void keepFor(BaseId base) throws IOException {
        if (chosen.isPresent()) {
            images.change(base, which, chosen.get(), Crop.WHOLE);
        }
    }

    private void choose(IncomingImage image, Crop part) throws IOException {
        IncomingImage cut = images.cut(image, part);
        forget();
        chosen = Optional.of(cut);
        field.show(new Image(DownloadHandler.fromInputStream(event -> new DownloadResponse(cut.open(), cut.name(), cut.mediaType(), -1)).inline(), ""), true);
    }

    private void forget() {
        chosen.ifPresent(IncomingImage::close);
        chosen = Optional.empty();
        field.showNone();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        chosen.ifPresent(IncomingImage::close);
        chosen = Optional.empty();
    }
}
