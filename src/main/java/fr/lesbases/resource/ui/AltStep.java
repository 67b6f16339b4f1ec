package fr.lesbases.resource.ui;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.resource.block.ImageBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The images that lack a text for those who can't see them: pointed out, and described right here. */
final class AltStep extends PublishStep {

    private final Authoring authoring;
    private final Runnable changed;
    private final Map<BlockId, AltField> fields = new HashMap<>();

    AltStep(Authoring authoring, Runnable changed) {
        super(Texts.get("resource.alt.title"));
        this.authoring = authoring;
        this.changed = changed;
    }

    /** Fields that are there stay: one may be typing in the next while the one before is saved. */
    void show(PublicationSheet sheet) {
        List<BlockId> wanted = sheet.withoutAlt();
        Set<BlockId> done = new HashSet<>(fields.keySet());
        done.removeIf(id -> wanted.contains(id) || fields.get(id).isAsking());
        done.forEach(id -> more().remove(fields.remove(id)));
        wanted.forEach(id -> fields.computeIfAbsent(id, made -> field(sheet, made)));
        setVisible(!fields.isEmpty());
        advised(Texts.get("resource.alt.why", wanted.size()));
    }

    private AltField field(PublicationSheet sheet, BlockId id) {
        AltField field = new AltField(sheet.id(), (ImageBlock) sheet.content().block(id).orElseThrow(), sheet.content().position(id) + 1, authoring, changed);
        more().add(field);
        return field;
    }
}
