package fr.lesbases.resource.ui.version;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.RevisionId;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Comparison;
import fr.lesbases.resource.Version;
import fr.lesbases.resource.Versions;
import java.util.Optional;
import java.util.stream.Stream;

/** The two to compare, each of them to be chosen among all. */
final class ComparedPick extends Div {

    /** @param version empty for the working copy */
    private record Choice(Optional<Version> version) {

        String words() {
            return version.map(VersionLabel::line).orElseGet(() -> Texts.get("resource.versions.working"));
        }

        Optional<RevisionId> id() {
            return version.map(Version::id);
        }
    }

    private final Comparison comparison;
    private final Versions versions;
    private final ComboBox<Choice> before;
    private final ComboBox<Choice> after;

    ComparedPick(Comparison comparison, Versions versions) {
        this.comparison = comparison;
        this.versions = versions;
        addClassName("vpick");
        before = pick("resource.versions.before", comparison.before());
        after = pick("resource.versions.after", comparison.after());
        add(before, after);
    }

    private ComboBox<Choice> pick(String key, Comparison.Side side) {
        ComboBox<Choice> pick = new ComboBox<>(Texts.get(key));
        pick.setItemLabelGenerator(Choice::words);
        pick.setItems(query -> choices(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        pick.setValue(new Choice(side.version()));
        pick.setHelperText(Texts.get("resource.versions.pick.help"));
        pick.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                compare(before.getValue().id(), after.getValue().id());
            } else if (change.getValue() == null) {
                pick.setValue(change.getOldValue());
            }
        });
        return pick;
    }

    private void compare(Optional<RevisionId> old, Optional<RevisionId> now) {
        String[] address = VersionAddress.comparing(comparison.copy().slug(), old, now).substring(1).split("\\?");
        UI.getCurrent().navigate(address[0], QueryParameters.fromString(address[1]));
    }

    /** The working copy stands before all others, where one looks for nothing. */
    private Stream<Choice> choices(String words, int skip, int most) {
        boolean all = words.isBlank();
        Stream<Choice> kept = versions.find(comparison.copy().id(), words, all ? Math.max(0, skip - 1) : skip, all && skip == 0 ? most - 1 : most).stream()
                .map(version -> new Choice(Optional.of(version)));
        return all && skip == 0 ? Stream.concat(Stream.of(new Choice(Optional.empty())), kept) : kept;
    }
}
