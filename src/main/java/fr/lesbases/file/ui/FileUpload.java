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
    private final String tooLargeKey;
    private final int maxSize;

    /** Takes in the content, on the thread of the request and without the lock of the page. Gives what it has become. */
    @FunctionalInterface
    public interface Receiver<T> {

        /** @throws DomainException where it is refused: its sentence is shown */
        T receive(String name, InputStream content) throws IOException;
    }

    private <T> FileUpload(Receiver<T> receiver, Consumer<T> onDone, String kind, int maxSize) {
        this.maxSize = maxSize;
        this.tooLargeKey = kind.equals("image") ? "file.image.tooLarge" : "file.tooLarge";

        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxSize);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setUploadHandler(event -> receive(event, receiver, onDone));
        upload.setI18n(UploadTexts.of(kind, maxSize));
        refusal.addClassNames("upload-refusal", "form__error");
        refusal.getElement().setAttribute("role", "alert");

        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));

        addClassName("file-upload");
        add(upload, refusal);
    }

    /** @param onDone is called in the page once the file is stored */
    public static <T> FileUpload ofAnyFile(Receiver<T> receiver, Consumer<T> onDone) {
        return new FileUpload(receiver, onDone, "any", StoredFile.MAX_SIZE);
    }

    /** The same for a JPEG, PNG or WebP. */
    public static <T> FileUpload ofImage(Receiver<T> receiver, Consumer<T> onDone) {
        FileUpload images = new FileUpload(receiver, onDone, "image", StoredFile.MAX_IMAGE_SIZE);
        images.upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        return images;
    }

    /** The same for the captions of a video. */
    public static <T> FileUpload ofCaptions(Receiver<T> receiver, Consumer<T> onDone) {
        FileUpload captions = new FileUpload(receiver, onDone, "any", StoredFile.MAX_CAPTIONS_SIZE);
        captions.upload.setAcceptedFileExtensions(".vtt", ".srt");
        return captions;
    }

    /** The same for a list of lines. @param maxSize in bytes, whole megabytes */
    public static <T> FileUpload ofList(Receiver<T> receiver, Consumer<T> onDone, int maxSize) {
        FileUpload lists = new FileUpload(receiver, onDone, "any", maxSize);
        lists.upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv");
        return lists;
    }

    /** The same for an export, as large as it may be: JSON. @param maxSize in bytes, whole megabytes */
    public static <T> FileUpload ofExport(Receiver<T> receiver, Consumer<T> onDone, int maxSize) {
        FileUpload exports = new FileUpload(receiver, onDone, "export", maxSize);
        exports.upload.setAcceptedFileExtensions(".json");
        return exports;
    }

    /** The same for many files at once: a ZIP. @param maxSize in bytes, whole megabytes */
    public static <T> FileUpload ofArchive(Receiver<T> receiver, Consumer<T> onDone, int maxSize) {
        FileUpload archives = new FileUpload(receiver, onDone, "archive", maxSize);
        archives.upload.setAcceptedFileExtensions(".zip");
        return archives;
    }

    private <T> void receive(UploadEvent event, Receiver<T> receiver, Consumer<T> onDone) throws IOException {
        UI ui = event.getUI();
        show(ui, () -> refusal.setText(""));
        try (InputStream content = event.getInputStream()) {
            // what is announced as too large need not be read first
            if (event.getFileSize() > maxSize) {
                throw new DomainException(tooLargeKey, maxSize / UploadTexts.MEGABYTE);
            }
            T received = receiver.receive(event.getFileName(), content);
            show(ui, () -> {
                accept();
                onDone.accept(received);
            });
        } catch (DomainException e) {
            event.reject(e.key());
            show(ui, () -> refuse(Texts.get(e.key(), e.args())));
        }
    }

    /** Not where the page was closed meanwhile. */
    private static void show(UI ui, Command change) {
        ui.accessLater(change::execute, () -> { }).run();
    }

    private void accept() {
        upload.clearFileList();
        refusal.setText("");
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        refusal.setText(sentence);
    }
}
