package fr.lesbases.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The public statement tells what the self-assessment found, criterion by criterion. */
class AccessibilityStatementTest {

    private static final Pattern CRITERION = Pattern.compile("(?m)^\\| (\\d+\\.\\d+) \\| [^|]+ \\| (C|NC|NA) \\|");
    private static final Pattern NAMED = Pattern.compile("\\d+\\.\\d+(?=[,)])");

    @Test
    void itsNumbersAreThoseOfTheAssessment() throws IOException {
        List<MatchResult> criteria = CRITERION.matcher(Files.readString(Path.of("src/docs/rgaa.md"))).results().toList();
        assertThat(criteria).hasSize(106);
        List<String> broken = criteria.stream().filter(one -> one.group(2).equals("NC")).map(one -> one.group(1)).toList();
        long kept = criteria.stream().filter(one -> one.group(2).equals("C")).count();

        String statement = Files.readString(Path.of("src/main/resources/pages/accessibilite.md"));
        assertThat(statement).contains(kept + " critères sont respectés, " + broken.size() + " ne le sont pas", "(" + kept + " sur " + (kept + broken.size()) + ")",
                Math.round(100.0 * kept / (kept + broken.size())) + " % des critères applicables");
        String defects = statement.substring(statement.indexOf("### Non-conformités"), statement.indexOf("### Dérogations"));
        assertThat(NAMED.matcher(defects).results().map(MatchResult::group)).containsExactlyInAnyOrderElementsOf(broken);
    }
}
