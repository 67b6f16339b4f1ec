package fr.lesbases.collection;

import fr.lesbases.access.Viewer;
import fr.lesbases.common.Slug;
import fr.lesbases.common.Texts;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.ImageWidth;
import fr.lesbases.file.ui.FileAddresses;
import fr.lesbases.resource.PageFeeds;
import fr.lesbases.ui.AboutPage;
import fr.lesbases.ui.AddressAnswer;
import fr.lesbases.ui.AddressBook;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the first answer says for {@code /collections/{slug}} and its page for changing it. */
@Service
@Transactional(readOnly = true)
class CollectionAddresses implements AddressBook {

    private static final Pattern PATH = Pattern.compile("collections/([^/]+)(/modifier)?");
    private static final String CREATE = "creer";

    private final CollectionSlugs slugs;

    CollectionAddresses(CollectionSlugs slugs) {
        this.slugs = slugs;
    }

    @Override
    public Optional<AddressAnswer> answer(String path, Viewer viewer) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || matcher.group(1).equals(CREATE)) {
            return Optional.empty();
        }
        String slug = matcher.group(1);
        String page = Optional.ofNullable(matcher.group(2)).orElse("");
        CollectionAction needed = page.isEmpty() ? CollectionAction.SEE : CollectionAction.EDIT;
        return Optional.of(collection(slug).filter(collection -> CollectionPolicy.allows(needed, collection, viewer))
                .map(collection -> answer(collection, slug, page, viewer)).orElseGet(AddressAnswer.Missing::new));
    }

    private Optional<ResourceCollection> collection(String slug) {
        return Slug.isValid(slug) ? slugs.find(slug) : Optional.empty();
    }

    private static AddressAnswer answer(ResourceCollection collection, String asked, String page, Viewer viewer) {
        if (!collection.slug().value().equals(asked)) {
            return new AddressAnswer.Moved("/collections/" + collection.slug() + page);
        }
        boolean readable = CollectionPolicy.allows(CollectionAction.READ, collection, viewer);
        return new AddressAnswer.Found(page.isEmpty() ? collection.details().title() : Texts.get("collection.edit.title", collection.details().title()), readable ? collection.details().description() : "",
                page.isEmpty() && collection.visibility() == Visibility.PUBLIC).about(new AboutPage("CollectionPage"))
                .showing(collection.cover().map(cover -> FileAddresses.image(cover.image(), ImageWidth.W960)))
                .also(AddressAnswer.OtherForm.feed(collection.details().title(), PageFeeds.path("/collections/" + collection.slug())));
    }
}
