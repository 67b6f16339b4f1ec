package fr.lesbases.file.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.lesbases.common.Texts;
import fr.lesbases.file.Crop;
import fr.lesbases.file.IncomingImage;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An image and the frame over it, moved in the browser. A web component of our own: of what there is, Cropper.js 2 lets a frame leave its image, names nothing for
 * screen readers, and is larger than all of our scripts together.
 */
@Tag("lb-image-crop")
@JsModule("./image-crop.ts")
@StyleSheet("styles/crop.css")
final class CropArea extends Component implements HasComponents {

    private Crop part;

    CropArea(IncomingImage image, CropFrame frame) {
        part = frame.first(image);
        JsonMapper json = new JsonMapper();
        getElement().setPropertyJson("texts", json.valueToTree(texts()));
        getElement().setPropertyJson("region", json.valueToTree(part));
        // how the sides of the frame, in fractions of the image's, relate to each other
        getElement().setProperty("ratio", frame.ratio() * image.height() / image.width());
        getElement().setAttribute("data-round", frame.isRound());
        getElement().addEventListener("framed", event -> frame(event.getEventData())).addEventData("event.detail.left").addEventData("event.detail.top")
                .addEventData("event.detail.width").addEventData("event.detail.height");
        add(shown(image));
    }

    /** As it stands in the browser. */
    Crop part() {
        return part;
    }

    /** @throws IllegalArgumentException where the browser tells nonsense, which ours doesn't */
    private void frame(JsonNode told) {
        part = new Crop(fraction(told, "left"), fraction(told, "top"), fraction(told, "width"), fraction(told, "height"));
    }

    private static double fraction(JsonNode told, String side) {
        return told.get("event.detail." + side).asDouble();
    }

    private static Image shown(IncomingImage image) {
        Image shown = new Image(DownloadHandler.fromInputStream(event -> new DownloadResponse(image.open(), image.name(), image.mediaType(), -1)).inline(), "");
        shown.getElement().setAttribute("width", String.valueOf(image.width())).setAttribute("height", String.valueOf(image.height())).setAttribute("draggable", "false");
        return shown;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = Stream.of("frame", "help", "larger", "smaller").collect(Collectors.toMap(key -> key, key -> Texts.get("file.crop." + key)));
        texts.put("position", Texts.get("file.crop.position", "{width}", "{left}", "{top}"));
        return texts;
    }
}
