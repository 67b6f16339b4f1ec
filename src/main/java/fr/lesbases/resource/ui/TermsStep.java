package fr.lesbases.resource.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ClassificationMissing;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.PublicationSheet;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.ErrorSummary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terms of one vocabulary, chosen in place; each choice takes effect at once. */
final class TermsStep extends PublishStep {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Vocabulary vocabulary;
    private final Publication publication;
    private final Runnable changed;
    private final MultiSelectComboBox<Term> choice = new MultiSelectComboBox<>();
    private @Nullable PublicationSheet sheet;

    TermsStep(Vocabulary vocabulary, Publication publication, Runnable changed) {
        super(vocabulary.label());
        this.vocabulary = vocabulary;
        this.publication = publication;
        this.changed = changed;
        choice.setLabel(vocabulary.question());
        choice.setItems(this::isMeant, vocabulary.terms());
        choice.setRenderer(new ComponentRenderer<>(term -> new TermLine(term, family(term))));
        choice.setItemLabelGenerator(Term::label);
        choice.setPlaceholder(Texts.get("resource.terms.search"));
        choice.setManualValidation(true);
        choice.setSelectedItemsOnTop(true);
        choice.setAutoExpand(MultiSelectComboBox.AutoExpandMode.BOTH);
        choice.setWidthFull();
        choice.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Texts.get("resource.terms.cleared")).setFocused(Texts.get("resource.terms.focused"))
                .setSelected(Texts.get("resource.terms.selected")).setDeselected(Texts.get("resource.terms.deselected"))
                .setTotal(Texts.get("resource.terms.total")));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        more().add(choice);
    }

    void show(PublicationSheet current, boolean needed) {
        sheet = current;
        List<Term> chosen = vocabulary.terms().stream().filter(term -> current.classification().terms().contains(term.ref())).toList();
        if (!choice.getValue().equals(Set.copyOf(chosen))) {
            choice.setValue(chosen);
        }
        choice.setHelperText(Texts.get("resource.terms.count", chosen.size(), vocabulary.min(), vocabulary.max()));
        choice.setInvalid(choice.isInvalid() && needed && chosen.isEmpty());
        if (!chosen.isEmpty()) {
            done("");
        } else if (needed) {
            missing("");
        } else {
            advised("");
        }
    }

    /** Shown beside the field, too. */
    @Override
    List<ErrorSummary.Problem> problems() {
        return ErrorSummary.beside(choice, isDone() ? "" : Texts.get("taxonomy.tooFew." + vocabulary.code())).stream().toList();
    }

    /** Whether what a person typed is in the term's name or its family's, with accents or without. */
    private boolean isMeant(Term term, String typed) {
        return plain(term.label() + " " + family(term).label().orElse("")).contains(plain(typed.strip()));
    }

    private Vocabulary.Family family(Term term) {
        return vocabulary.families().stream().filter(family -> family.code().equals(term.family())).findFirst().orElseThrow();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.FRENCH);
    }

    private void choose(Set<Term> terms) {
        try {
            publication.classify(Objects.requireNonNull(sheet).id(), vocabulary.code(), terms.stream().map(Term::code).toList());
            changed.run();
        } catch (ClassificationMissing problem) {
            ErrorSummary.beside(choice, Texts.get(problem.key(), problem.args()));
        }
    }
}
