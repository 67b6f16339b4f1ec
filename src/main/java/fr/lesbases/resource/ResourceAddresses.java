package fr.lesbases.resource;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.Slug;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import fr.lesbases.ui.SiteAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the first answer says for {@code /ressources/{slug}} and its pages. */
@Service
@Transactional(readOnly = true)
class ResourceAddresses implements AddressBook {

    private static final Pattern PATH = Pattern.compile("ressources/([^/]+)(?:/(" + WorkPage.segments() + "))?");
    private static final Set<String> OURS = Set.of("creer");

    private final ResourceSlugs slugs;
    private final Places places;
    private final Vocabularies vocabularies;
    private final SiteAddress site;

    ResourceAddresses(ResourceSlugs slugs, Places places, Vocabularies vocabularies, SiteAddress site) {
        this.slugs = slugs;
        this.places = places;
        this.vocabularies = vocabularies;
        this.site = site;
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || OURS.contains(matcher.group(1))) {
            return Optional.empty();
        }
        String slug = matcher.group(1);
        Optional<String> page = Optional.ofNullable(matcher.group(2));
        Action needed = page.isPresent() ? Action.EDIT : Action.SEE;
        return Optional.of(resource(slug).filter(resource -> !resource.isDeleted() && ResourcePolicy.allows(needed, resource, viewer))
                .map(resource -> answer(resource, slug, page, viewer)).orElseGet(AddressAnswer.Missing::new));
    }

    private Optional<Resource> resource(String slug) {
        return Slug.isValid(slug) ? slugs.find(slug) : Optional.empty();
    }

    private AddressAnswer answer(Resource resource, String asked, Optional<String> page, Viewer viewer) {
        if (!resource.slug().value().equals(asked)) {
            return new AddressAnswer.Moved("/ressources/" + resource.slug() + page.map(one -> "/" + one).orElse(""));
        }
        if (page.isPresent()) {
            return new AddressAnswer.Found(WorkPage.at(page.get()).title(resource.content().title()), "", false);
        }
        Content content = resource.published().map(Revision::content).orElseGet(resource::content);
        boolean readable = ResourcePolicy.allows(Action.READ, resource, viewer);
        AddressAnswer.Found found = new AddressAnswer.Found(content.title(), readable ? content.description() : "", resource.state() == State.PUBLIC).in(content.language());
        return found.indexable() ? found.about(about(resource)).showing(content.cover().map(cover -> FileAddresses.image(cover.image(), ImageWidth.W960)))
                .also(new AddressAnswer.OtherForm("application/json+oembed", content.title(), "/oembed?url=" + URLEncoder.encode(site.of("/ressources/" + resource.slug()), StandardCharsets.UTF_8))) : found;
    }

    private AboutPage about(Resource resource) {
        Publisher publisher = places.publisher(resource);
        return new AboutPage("LearningResource")
                .with("author", new AboutPage("Person").with("name", publisher.creator().name().full()).with("url", site.of("/profils/" + publisher.creator().slug())).nested())
                .with("publisher", publisher.base().map(base -> new AboutPage("Organization").with("name", base.name()).with("url", site.of("/bases/" + base.slug())).nested()))
                .with("license", resource.licence().text())
                .with("about", labels(resource, Vocabulary.THEMES))
                .with("learningResourceType", labels(resource, Vocabulary.SUPPORTS))
                .with("audience", labels(resource, Vocabulary.AUDIENCES).stream().map(label -> new AboutPage("Audience").with("audienceType", label).nested()).toList())
                .with("isAccessibleForFree", true)
                .with("datePublished", resource.firstPublished().map(Instant::toString))
                .with("dateModified", resource.lastPublished().map(Instant::toString));
    }

    private List<String> labels(Resource resource, String vocabulary) {
        return resource.classification().terms().stream().filter(term -> term.vocabulary().equals(vocabulary)).flatMap(term -> vocabularies.find(term).stream()).map(Term::label).toList();
    }
}
