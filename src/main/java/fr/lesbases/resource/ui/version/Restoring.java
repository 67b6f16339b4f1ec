package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.UI;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Outcome;
import fr.lesbases.resource.Version;
import fr.lesbases.resource.Versions;
import fr.lesbases.resource.WorkingCopy;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.ui.Formats;
import fr.lesbases.ui.Notices;
import java.util.function.Supplier;

/** Brings a version or a block of one back into the working copy, then says so with the way to take it back. */
final class Restoring {

    private final Versions versions;
    private final Authoring authoring;
    private final WorkingCopy copy;

    Restoring(Versions versions, Authoring authoring, WorkingCopy copy) {
        this.versions = versions;
        this.authoring = authoring;
        this.copy = copy;
    }

    void all(Version version) {
        replace(() -> versions.restore(copy.id(), version.id()), Texts.get("resource.versions.restored", Formats.moment(version.made())));
    }

    void discardChanges() {
        replace(() -> versions.discard(copy.id()), Texts.get("resource.versions.discarded"));
    }

    void block(Version version, BlockId block) {
        try {
            if (versions.restoreBlock(copy.id(), version.id(), block) instanceof Outcome.Applied applied) {
                Notices.undoable(Texts.get("resource.versions.blockRestored"), () -> takeBack(applied.undo()));
            } else {
                Notices.say(Texts.get("resource.versions.blockSame"));
            }
            again();
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
        }
    }

    /** Where somebody changed the block since, theirs stays. */
    private void takeBack(Edit back) {
        try {
            if (authoring.apply(copy.id(), back) instanceof Outcome.Conflict) {
                Notices.say(Texts.get("resource.editor.undoConflict"));
            }
            again();
        } catch (DomainException refused) {
            Notices.error(Texts.get(refused.key(), refused.args()));
        }
    }

    private void replace(Supplier<RevisionId> action, String sentence) {
        RevisionId before = action.get();
        Notices.undoable(sentence, () -> {
            versions.restore(copy.id(), before);
            again();
        });
        UI.getCurrent().navigate(ResourceRoutes.versions(copy.slug()).substring(1));
    }

    /** The same page as things are now. */
    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
