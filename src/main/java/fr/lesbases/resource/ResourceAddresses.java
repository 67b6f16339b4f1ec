package fr.lesbases.resource;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.Slug;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
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

    private static final Pattern PATH = Pattern.compile("ressources/([^/]+)(?:/(apercu|modifier|publier|parametres|versions))?");
    private static final Set<String> OURS = Set.of("creer");

    private final Resources resources;

    ResourceAddresses(Resources resources) {
        this.resources = resources;
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
        return Slug.isValid(slug) ? resources.findByAnySlug(slug) : Optional.empty();
    }

    private static AddressAnswer answer(Resource resource, String asked, Optional<String> page, Viewer viewer) {
        if (!resource.slug().value().equals(asked)) {
            return new AddressAnswer.Moved("/ressources/" + resource.slug() + page.map(one -> "/" + one).orElse(""));
        }
        Content content = resource.published().map(Revision::content).orElseGet(resource::content);
        boolean readable = ResourcePolicy.allows(Action.READ, resource, viewer);
        return new AddressAnswer.Found(content.title(), readable ? content.description() : "", page.isEmpty() && resource.state() == State.PUBLIC);
    }
}
