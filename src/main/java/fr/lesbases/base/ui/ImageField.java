package fr.lesbases.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.base.BaseImage;
import fr.lesbases.common.Texts;
import fr.lesbases.file.IncomingImage;
import fr.lesbases.file.ui.CropFrame;
import fr.lesbases.file.ui.FileUpload;
import fr.lesbases.file.ui.ImageCrop;
import fr.lesbases.ui.Icon;

/** An image of a base: how it looks now, another one, or none. */
final class ImageField extends Div {

    private final Div preview = new Div();
    private final Button remove;

    ImageField(BaseImage which, FileUpload.Receiver<IncomingImage> receiver, ImageCrop.Keeper keeper, Runnable remover) {
        Span label = new Span(Texts.get("base.image." + which));
        label.addClassName("label");
        Paragraph help = new Paragraph(Texts.get("base.image." + which + ".help"));
        help.addClassName("form__note");
        remove = new Button(Texts.get("base.image.remove"), Icon.DELETE.create(), click -> remover.run());
        remove.setAriaLabel(Texts.get("base.image." + which + ".remove"));
        preview.addClassName("imagefield__p");

        addClassNames("imagefield", which == BaseImage.LOGO ? "imagefield--logo" : "imagefield--cover");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("base.image." + which));
        add(label, help, preview, new ImageCrop(receiver, which == BaseImage.LOGO ? CropFrame.LOGO : CropFrame.COVER, keeper), remove);
    }

    /** @param given whether somebody chose it, and so can take it away */
    void show(Component image, boolean given) {
        preview.removeAll();
        preview.add(image);
        preview.setVisible(true);
        remove.setVisible(given);
    }

    void showNone() {
        preview.removeAll();
        preview.setVisible(false);
        remove.setVisible(false);
    }
}
