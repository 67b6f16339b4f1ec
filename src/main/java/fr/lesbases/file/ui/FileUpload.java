package fr.lesbases.file.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.Texts;
import fr.lesbases.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Chooses and sends one file, with progress and cancel; says in a sentence under it why a file was refused. The content is streamed as it comes in. */
@JsModule("./upload-words.ts")
public final class FileUpload extends Div {

    private final Upload upload = new Upload();
    private final Div refusal = new Div();
    private final Receiver receiver;
    private final Consumer<StoredFile> onDone;
    private final String tooLargeKey;
    private final int maxSize;

    /** Takes in the content, on the thread of the request and without the lock of the page. */
    @FunctionalInterface
    public interface Receiver {

        /** @throws DomainException where it is refused: its sentence is shown */
        StoredFile receive(String name, InputStream content) throws IOException;
    }

    private FileUpload(Receiver receiver, Consumer<StoredFile> onDone, String kind, int maxSize) {
        this.receiver = receiver;
        this.onDone = onDone;
        this.maxSize = maxSize;
        this.tooLargeKey = kind.equals("image") ? "file.image.tooLarge" : "file.tooLarge";

        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxSize);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setUploadHandler(this::receive);
        upload.setI18n(UploadTexts.of(kind, maxSize));
        refusal.addClassNames("upload-refusal", "form__error");
        refusal.getElement().setAttribute("role", "alert");

        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));

        addClassName("file-upload");
        add(upload, refusal);
    }

    /** @param onDone is called in the page once the file is stored */
    public static FileUpload ofAnyFile(Receiver receiver, Consumer<StoredFile> onDone) {
        return new FileUpload(receiver, onDone, "any", StoredFile.MAX_SIZE);
    }

    /** The same for a JPEG, PNG or WebP. */
    public static FileUpload ofImage(Receiver receiver, Consumer<StoredFile> onDone) {
        FileUpload images = new FileUpload(receiver, onDone, "image", StoredFile.MAX_IMAGE_SIZE);
        images.upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        return images;
    }

    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        show(ui, () -> refusal.setText(""));
        try (InputStream content = event.getInputStream()) {
            // what is announced as too large need not be read first
            if (event.getFileSize() > maxSize) {
                throw new DomainException(tooLargeKey, maxSize / UploadTexts.MEGABYTE);
            }
            StoredFile file = receiver.receive(event.getFileName(), content);
            show(ui, () -> accept(file));
        } catch (DomainException e) {
            event.reject(e.key());
            show(ui, () -> refuse(Texts.get(e.key(), e.args())));
        }
    }

    /** Not where the page was closed meanwhile. */
    private static void show(UI ui, Command change) {
        ui.accessLater(change::execute, () -> { }).run();
    }

    private void accept(StoredFile file) {
        upload.clearFileList();
        refusal.setText("");
        onDone.accept(file);
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
    }
}
