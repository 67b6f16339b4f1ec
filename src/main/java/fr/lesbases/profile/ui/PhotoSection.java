package fr.lesbases.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.lesbases.common.Texts;
import fr.lesbases.file.ui.CropFrame;
import fr.lesbases.file.ui.ImageCrop;
import fr.lesbases.profile.Person;
import fr.lesbases.profile.ProfilePhotos;
import fr.lesbases.ui.Notices;

/** One's photo: shown as others see it, chosen, cut, taken away. Takes effect at once. */
final class PhotoSection extends Section {

    private final Div face = new Div();
    private final Button remove = new Button(Texts.get("profile.photo.remove"));

    PhotoSection(Person person, ProfilePhotos photos) {
        face.addClassName("photo__f");
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        ImageCrop choice = new ImageCrop((name, content) -> photos.receive(person.id(), name, content), CropFrame.PHOTO,
                (image, part) -> show(photos.change(person.id(), image, part), "profile.photo.changed"));

        remove.addClickListener(click -> show(photos.remove(person.id()), "profile.photo.removed"));

        Div photo = new Div(face, new Div(choice, remove));
        photo.addClassName("photo");
        add(new H2(Texts.get("profile.photo.title")), new Paragraph(Texts.get("profile.photo.lead")), photo);
        show(person);
    }

    private void show(Person changed, String noticeKey) {
        show(changed);
        PersonChanged.tell(changed);
        Notices.success(Texts.get(noticeKey));
    }

    private void show(Person person) {
        face.removeAll();
        face.add(Faces.of(person).large());
        remove.setVisible(person.photo().isPresent());
    }
}
