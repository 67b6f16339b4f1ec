package fr.lesbases.demo;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.account.NewAccount;
import fr.lesbases.account.SignUp;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.FileId;
import fr.lesbases.common.Language;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import fr.lesbases.common.TravelClock;
import fr.lesbases.common.Visibility;
import fr.lesbases.mail.Mailer;
import fr.lesbases.profile.PersonName;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.profile.Profiles;
import fr.lesbases.resource.Authoring;
import fr.lesbases.resource.Contributors;
import fr.lesbases.resource.Cover;
import fr.lesbases.resource.Edit;
import fr.lesbases.resource.Highlights;
import fr.lesbases.resource.NewResource;
import fr.lesbases.resource.Publication;
import fr.lesbases.resource.ResourceFiles;
import fr.lesbases.resource.block.Block;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plays the demonstration's people: they sign up, write, index and publish through the same services as anybody. */
@Component
class DemoLoader {

    private static final LocalDate SIGN_UP = LocalDate.of(2025, 1, 6);

    private final DemoFiles demo;
    private final DemoBlocks blocks = new DemoBlocks();
    private final SignUp signUp;
    private final Profiles profiles;
    private final Authoring authoring;
    private final Publication publication;
    private final Contributors contributors;
    private final ResourceFiles files;
    private final Vocabularies vocabularies;
    private final DemoBases bases;
    private final Highlights highlights;
    private final DemoCollections collections;
    private final DemoCast cast;
    private final Mailer mailer;
    private final TravelClock clock;

    DemoLoader(DemoFiles demo, SignUp signUp, Profiles profiles, Authoring authoring, Publication publication, Contributors contributors, ResourceFiles files,
            Vocabularies vocabularies, DemoBases bases, Highlights highlights, DemoCollections collections, CurrentViewer currentViewer, Mailer mailer, TravelClock clock) {
        this.demo = demo;
        this.signUp = signUp;
        this.profiles = profiles;
        this.authoring = authoring;
        this.publication = publication;
        this.contributors = contributors;
        this.files = files;
        this.vocabularies = vocabularies;
        this.bases = bases;
        this.highlights = highlights;
        this.collections = collections;
        this.cast = new DemoCast(currentViewer);
        this.mailer = mailer;
        this.clock = clock;
    }

    void load() {
        List<DemoPerson> people = demo.people();
        people.forEach(person -> clock.at(DemoCast.noon(SIGN_UP), () -> welcome(person)));
        bases.found(cast);
        for (DemoResource resource : demo.resources()) {
            clock.at(DemoCast.noon(resource.published()), () -> cast.as(resource.creator(), () -> write(resource)));
        }
        demo.bases().forEach(base -> cast.as(base.administrators().getFirst(),
                () -> highlights.choose(cast.base(base.code()), base.highlighted().stream().map(cast::resource).toList())));
        collections.make(cast);
        collections.tie(cast);
        bases.knock(cast);
        // last: what they wrote could only be private, which the state of each resource says already
        people.stream().filter(DemoPerson::isPrivate).forEach(person -> cast.as(person.code(), () -> profiles.changeVisibility(cast.id(person.code()), Visibility.PRIVATE)));
    }

    private void welcome(DemoPerson person) {
        ProfileId id = signUp.open(new NewAccount(person.firstName(), person.lastName(), new EmailAddress(person.email()))).orElseThrow();
        cast.remember(person.code(), id, person.staff());
        cast.as(person.code(), () -> profiles.change(id, new ProfileDetails(new PersonName(person.firstName(), person.lastName()), person.description().strip(),
                person.departement(), person.links() == null ? List.of() : person.links(), false)));
    }

    private void write(DemoResource resource) {
        var slug = authoring.create(new NewResource(resource.title(), resource.description().strip(), resource.base().map(cast::base)));
        ResourceId id = authoring.open(slug).id();
        cast.remember(resource.code(), id);
        String look = resource.themes() == null || resource.themes().isEmpty() ? "" : vocabularies.find(new TermRef(Vocabulary.THEMES, resource.themes().getFirst())).flatMap(Term::look).orElse("");
        resource.language().flatMap(Language::of).ifPresent(language -> authoring.apply(id, new Edit.ChangeLanguage(Language.FRENCH, language)));
        resource.cover().ifPresent(cover -> authoring.apply(id, new Edit.ChangeCover(Optional.empty(),
                Optional.of(new Cover(image(id, cover, look), cover.alt().orElse(""))))));
        Optional<BlockId> last = Optional.empty();
        for (DemoResource.Block wanted : resource.blocks()) {
            Block block = blocks.make(wanted, cast, file -> file(id, file), drawing -> image(id, drawing, look));
            authoring.apply(id, new Edit.Insert(block, last));
            last = Optional.of(block.id());
        }
        publication.classify(id, classification(resource));
        publication.changeLicence(id, resource.chosenLicence());
        if (resource.contributors() != null) {
            mailer.muted(() -> resource.contributors().forEach(person -> contributors.add(id, cast.id(person))));
        }
        if (!resource.isDraft()) {
            Visibility visibility = resource.isPublic() ? Visibility.PUBLIC : Visibility.PRIVATE;
            publication.publish(id, visibility);
            resource.updated().ifPresent(updated -> clock.at(DemoCast.noon(updated), () -> publication.publish(id, visibility)));
        }
    }

    private FileId file(ResourceId resource, DemoResource.File file) {
        try {
            byte[] content = file.name().endsWith(".pdf") ? PdfWriter.pdf(file.content()) : file.content().getBytes(StandardCharsets.UTF_8);
            return files.receive(resource, file.name(), new ByteArrayInputStream(content)).id();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private FileId image(ResourceId resource, DemoResource.Drawing drawing, String look) {
        try {
            return files.receiveImage(resource, drawing.drawing() + ".png", new ByteArrayInputStream(Drawer.png(drawing, look))).id();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Classification classification(DemoResource resource) {
        List<TermRef> terms = new ArrayList<>();
        add(terms, Vocabulary.THEMES, resource.themes());
        add(terms, Vocabulary.SUPPORTS, resource.supports());
        add(terms, Vocabulary.AUDIENCES, resource.publics());
        return new Classification(terms);
    }

    private static void add(List<TermRef> terms, String vocabulary, List<String> codes) {
        if (codes != null) {
            codes.forEach(code -> terms.add(new TermRef(vocabulary, code)));
        }
    }
}
