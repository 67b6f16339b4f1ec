package fr.lesbases.resource.ui.version;

import fr.lesbases.common.RichText;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Two texts as one, as safe HTML: what was added and what was removed is marked, word by word, for the eye and for those who hear it. */
final class MarkedWords {

    /** A tag, an entity, a word with its apostrophe, blanks, or one other sign. */
    private static final Pattern FINE = Pattern.compile("<(?:\"[^\"]*\"|[^\">])*>|&[a-zA-Z0-9#]+;|[\\p{L}\\p{N}\\p{M}]+[’']?|\\s+|.", Pattern.DOTALL);
    /** A tag, or all the text up to the next one. */
    private static final Pattern COARSE = Pattern.compile("<(?:\"[^\"]*\"|[^\">])*>|[^<]+");
    /** Comparing takes time with the length times the changes: beyond it paragraphs are compared as a whole, beyond that nothing is. */
    private static final int MAX_TOKENS = 5_000;

    private MarkedWords() {
    }

    /** Of one block, whatever its kind. Empty where its words are the same, or too many. */
    static Optional<String> of(Block before, Block after) {
        if (before instanceof TextBlock old && after instanceof TextBlock now) {
            return of(old.text(), now.text());
        }
        return of(before.words(), after.words()).map(marked -> "<p>" + marked + "</p>");
    }

    static Optional<String> of(RichText before, RichText after) {
        return before.plain().equals(after.plain()) ? Optional.empty() : compare(before.outlined(), after.outlined());
    }

    /** Of texts without any markup. */
    static Optional<String> of(String before, String after) {
        return before.equals(after) ? Optional.empty() : compare(Entities.escape(before), Entities.escape(after));
    }

    private static Optional<String> compare(String before, String after) {
        return compare(before, after, FINE).or(() -> compare(before, after, COARSE));
    }

    private static Optional<String> compare(String before, String after, Pattern token) {
        List<String> old = tokens(before, token);
        List<String> now = tokens(after, token);
        if (Math.max(old.size(), now.size()) > MAX_TOKENS) {
            return Optional.empty();
        }
        Marks marks = new Marks();
        WordChanges.between(old, now).forEach(change -> {
            marks.remove(change.removed());
            marks.add(change.added());
            marks.keep(change.kept());
        });
        return Optional.of(marks.html());
    }

    private static List<String> tokens(String html, Pattern token) {
        return token.matcher(html).results().map(MatchResult::group).toList();
    }
}
