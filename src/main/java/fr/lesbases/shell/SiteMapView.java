package fr.lesbases.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.lesbases.base.ui.BaseRoutes;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.ui.ResourceRoutes;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.Breadcrumb;
import fr.lesbases.ui.ForReaders;
import java.util.stream.Stream;

/** "Plan du site": everything one can reach without knowing an address. */
@Route("plan-du-site")
@AnonymousAllowed
@ForReaders
class SiteMapView extends Div implements HasDynamicTitle {

    SiteMapView(Vocabularies vocabularies, WrittenPages pages) {
        addClassNames("wrap", "written");
        add(new Breadcrumb().here(getPageTitle()), new H1(getPageTitle()));
        Div groups = new Div(group("shell.map.find", Stream.of(new Anchor("/", Texts.get("ui.breadcrumb.home")),
                        new Anchor("/rechercher/ressources", Texts.get("shell.map.search")), new Anchor("/rechercher/bases", Texts.get("shell.map.bases")),
                        new Anchor("/rechercher/collections", Texts.get("shell.map.collections")), new Anchor("/rechercher/profils", Texts.get("shell.map.profiles")))),
                group("shell.map.themes", vocabularies.get(Vocabulary.THEMES).families().stream()
                        .map(family -> new Anchor(ResourceRoutes.family(family), family.label().orElse(family.code())))),
                group("shell.map.take", Stream.of(new Anchor(ResourceRoutes.CREATE, Texts.get("shell.header.create")), new Anchor(BaseRoutes.CREATE, Texts.get("shell.map.createBase")),
                        new Anchor("/connexion", Texts.get("shell.header.signIn")), new Anchor("/inscription", Texts.get("shell.map.signUp")))),
                group("shell.map.about", WrittenPages.NAMES.stream().map(name -> new Anchor("/" + name, pages.read(name).title()))));
        groups.addClassName("written__groups");
        add(groups);
    }

    @Override
    public String getPageTitle() {
        return Texts.get("shell.footer.plan-du-site");
    }

    private static Section group(String title, Stream<Anchor> links) {
        UnorderedList list = new UnorderedList();
        links.map(ListItem::new).forEach(list::add);
        list.addClassName("written__links");
        return new Section(new H2(Texts.get(title)), list);
    }
}
