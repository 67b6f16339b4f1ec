package fr.lesbases.file.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import fr.lesbases.common.Texts;
import java.util.List;

/** The texts of an upload, in French. */
final class UploadTexts {

    static final int MEGABYTE = 1024 * 1024;

    private UploadTexts() {
    }

    /** @param kind {@code any}, {@code image}, {@code export} or {@code archive}; {@code maxSize} in bytes */
    static UploadI18N of(String kind, int maxSize) {
        String tooLarge = kind.equals("image") ? text("file.image.tooLarge", maxSize / MEGABYTE) : text("file.tooLarge", maxSize / MEGABYTE);
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(text("file.upload.choose." + kind)).setMany(text("file.upload.choose." + kind)));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(text("file.upload.drop." + kind)).setMany(text("file.upload.drop." + kind)));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(text(kind.equals("image") ? "file.image.unreadable" : "file.upload.type"))
                .setTooManyFiles(text("file.upload.tooMany")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("file.upload.connecting"))
                        .setProcessing(text("file.upload.processing"))
                        .setStalled(text("file.upload.stalled"))
                        .setHeld(text("file.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("file.upload.remaining"))
                        .setUnknown(text("file.upload.remainingUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("file.upload.unavailable"))
                        .setUnexpectedServerError(text("file.upload.failed"))
                        .setForbidden(text("access.denied"))
                        .setFileTooLarge(tooLarge)));
        texts.setFile(new UploadI18N.File()
                .setRetry(text("file.upload.retry"))
                .setStart(text("file.upload.start"))
                .setRemove(text("file.upload.remove")));
        return texts.setUnits(List.of("o", "Ko", "Mo", "Go"), 1024);
    }

    private static String text(String key, Object... args) {
        return Texts.get(key, args);
    }
}
