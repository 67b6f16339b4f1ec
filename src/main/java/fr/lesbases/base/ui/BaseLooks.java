package fr.lesbases.base.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.base.BaseImage;
import fr.lesbases.base.BaseImages;
import fr.lesbases.base.BaseName;
import fr.lesbases.base.BasePage;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.Notices;
import java.util.Optional;

/** Logo and cover, which change at once. */
final class BaseLooks extends Section {

    private final BaseName base;
    private final BaseImages images;
    private final ImageField logo;
    private final ImageField cover;

    BaseLooks(BasePage page, BaseImages images) {
        this.base = page.base();
        this.images = images;
        logo = field(BaseImage.LOGO);
        cover = field(BaseImage.COVER);
        show(BaseImage.LOGO, base.logo());
        show(BaseImage.COVER, page.cover());
        add(new H2(Texts.get("base.settings.looks")), logo, cover);
    }

    private ImageField field(BaseImage which) {
        return new ImageField(which, (name, content) -> images.receive(base.id(), name, content), (image, part) -> {
            show(which, Optional.of(images.change(base.id(), which, image, part)));
            Notices.success(Texts.get("base.image." + which + ".changed"));
        }, () -> {
            images.remove(base.id(), which);
            show(which, Optional.empty());
            Notices.success(Texts.get("base.image." + which + ".removed"));
        });
    }

    private void show(BaseImage which, Optional<FileId> image) {
        if (which == BaseImage.LOGO) {
            logo.show(new BaseLogo(new BaseName(base.id(), base.slug(), base.name(), base.visibility(), image)).large(), image.isPresent());
        } else {
            cover.show(new BaseCover(base.id(), image), image.isPresent());
        }
    }
}
