package fr.lesbases.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.ResourcePage;
import fr.lesbases.resource.State;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.FamilyGlyph;
import java.util.List;

/** At the end of a resource's page: its indexation as links into search, and its licence. */
final class ResourceFacts extends Section {

    ResourceFacts(ResourcePage.Open page) {
        addClassName("after");
        getElement().setAttribute("aria-label", Texts.get("resource.facts.label"));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        for (String vocabulary : List.of(Vocabulary.THEMES, Vocabulary.SUPPORTS, Vocabulary.AUDIENCES)) {
            List<Term> terms = page.terms().stream().filter(term -> term.ref().vocabulary().equals(vocabulary)).toList();
            if (!terms.isEmpty()) {
                facts.add(new DescriptionList.Term(Texts.get("resource.facts." + vocabulary)),
                        new DescriptionList.Description(terms.stream().map(ResourceFacts::link).toArray(Component[]::new)));
            }
        }
        if (!page.content().language().isFrench()) {
            facts.add(new DescriptionList.Term(Texts.get("resource.facts.language")), new DescriptionList.Description(page.content().language().name()));
        }
        facts.add(new DescriptionList.Term(Texts.get("resource.facts.licence")), new DescriptionList.Description(licence(page.licence())));
        if (page.state() != State.DRAFT) {
            Span numbers = new Span(UseWords.of(page.use()));
            numbers.addClassName("tabular");
            facts.add(new DescriptionList.Term(Texts.get("resource.facts.use")), new DescriptionList.Description(numbers));
        }
        add(facts);
    }

    private static Component link(Term term) {
        Anchor link = new Anchor(SearchLinks.term(term.ref()));
        if (term.look().isPresent()) {
            link.add(new FamilyGlyph(term.look()));
        }
        link.add(new Span(term.label()));
        link.addClassName("term");
        return link;
    }

    private static Component licence(Licence licence) {
        String name = Texts.get("resource.licence." + licence.name());
        return licence.text().<Component>map(address -> new Anchor(address, name)).orElseGet(() -> new Span(name));
    }
}
