package fr.lesbases.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ModuleTest;
import fr.lesbases.base.BaseDetails;
import fr.lesbases.common.BlockId;
import fr.lesbases.common.Departement;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.WebAddress;
import fr.lesbases.profile.ProfileDetails;
import fr.lesbases.resource.Content;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.taxonomy.Classification;
import fr.lesbases.taxonomy.Term;
import fr.lesbases.taxonomy.TermRef;
import fr.lesbases.taxonomy.Vocabularies;
import fr.lesbases.taxonomy.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the demonstration is made of, as it is written; loading it would disturb the other tests, and runs at each first start. */
class DemoContentTest extends ModuleTest {

    private final DemoFiles demo;
    private final Vocabularies vocabularies;
    private List<DemoPerson> people = List.of();
    private List<DemoResource> resources = List.of();

    @Autowired
    DemoContentTest(DemoFiles demo, Vocabularies vocabularies) {
        this.demo = demo;
        this.vocabularies = vocabularies;
    }

    @BeforeEach
    void read() {
        people = demo.people();
        resources = demo.resources();
    }

    @Test
    void twelvePeopleWriteSixtyResourcesOverAllFamilies() {
        assertThat(people).hasSizeGreaterThanOrEqualTo(12).extracting(DemoPerson::code).doesNotHaveDuplicates();
        assertThat(resources).hasSizeGreaterThanOrEqualTo(60).extracting(DemoResource::title).doesNotHaveDuplicates();
        Map<String, Long> byFamily = resources.stream().filter(DemoResource::isPublic).flatMap(one -> one.themes().stream()).map(this::theme)
                .collect(Collectors.groupingBy(Term::family, Collectors.counting()));
        assertThat(byFamily).hasSize(vocabularies.get(Vocabulary.THEMES).families().size()).allSatisfy((family, count) -> assertThat(count).as(family).isGreaterThan(5));
        assertThat(resources.stream().map(DemoResource::creator).distinct().toList()).as("nearly all write").hasSizeGreaterThan(8);
    }

    @Test
    void thereAreDraftsPrivateOnesImagesPdfsLinksLongAndShortOnes() {
        assertThat(resources.stream().filter(DemoResource::isDraft).count()).isGreaterThanOrEqualTo(3);
        assertThat(resources.stream().filter(one -> !one.isDraft() && !one.isPublic()).count()).isGreaterThanOrEqualTo(3);
        assertThat(blocks(DemoResource.Block::image)).hasSizeGreaterThan(5);
        assertThat(blocks(DemoResource.Block::link)).hasSizeGreaterThan(5);
        assertThat(blocks(DemoResource.Block::file).stream().filter(file -> file.name().endsWith(".pdf"))).hasSizeGreaterThan(5);
        assertThat(resources.stream().mapToInt(one -> one.blocks().size()).summaryStatistics()).satisfies(sizes -> {
            assertThat(sizes.getMin()).isLessThan(4);
            assertThat(sizes.getMax()).isGreaterThan(12);
        });
    }

    @Test
    void everyKindOfBlockIsShownSomewhere() {
        for (var kind : DemoResource.Block.class.getRecordComponents()) {
            assertThat(resources.stream().flatMap(one -> one.blocks().stream())).as(kind.getName()).anyMatch(block -> isPresent(kind, block));
        }
    }

    @Test
    void whatAResourceShowsWasWrittenBefore() {
        List<String> before = new ArrayList<>();
        for (DemoResource one : resources) {
            assertThat(before).as(one.code()).containsAll(one.blocks().stream().flatMap(block -> block.resource().stream()).toList());
            before.add(one.code());
        }
    }

    private static boolean isPresent(RecordComponent kind, DemoResource.Block block) {
        try {
            return ((Optional<?>) kind.getAccessor().invoke(block)).isPresent();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theirWordsKeepEveryLimit() {
        for (DemoResource one : resources) {
            List<Block> blocks = one.blocks().stream().map(DemoContentTest::block).toList();
            assertThat(new Content(one.title(), one.description(), Optional.empty(), blocks)).as(one.title()).isNotNull();
            one.cover().flatMap(DemoResource.Drawing::alt).ifPresent(alt -> assertThat(alt).as(one.title()).hasSizeLessThanOrEqualTo(ImageBlock.MAX_ALT));
        }
        people.forEach(person -> {
            assertThat(person.description().strip()).hasSizeBetween(1, ProfileDetails.MAX_DESCRIPTION);
            assertThat(EmailAddress.isValid(person.email())).as(person.email()).isTrue();
            person.departement().ifPresent(code -> assertThat(Departement.of(code)).as(code).isPresent());
        });
    }

    @Test
    void theirTermsExistAndThePublicOnesAreIndexedAsTheyMust() {
        for (DemoResource one : resources) {
            Classification classification = new Classification(Stream.of(terms(Vocabulary.THEMES, one.themes()), terms(Vocabulary.SUPPORTS, one.supports()),
                    terms(Vocabulary.AUDIENCES, one.publics())).flatMap(Function.identity()).toList());
            assertThat(classification.terms()).as(one.title()).allSatisfy(term -> assertThat(vocabularies.find(term)).as("%s", term).isPresent());
            if (one.isPublic()) {
                assertThat(vocabularies.problems(classification)).as(one.title()).isEmpty();
            }
        }
    }

    @Test
    void basesCollectionsAndTiesNameWhatIsThere() {
        List<String> codes = people.stream().map(DemoPerson::code).toList();
        List<String> pages = resources.stream().map(DemoResource::code).toList();
        Map<String, DemoBase> bases = demo.bases().stream().collect(Collectors.toMap(DemoBase::code, Function.identity()));
        assertThat(bases).hasSizeGreaterThanOrEqualTo(8);
        assertThat(bases.values().stream().filter(DemoBase::isPrivate)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(bases.values()).anySatisfy(base -> assertThat(base.administrators().size() + base.contributors().size() + base.extras()).isGreaterThanOrEqualTo(400));
        assertThat(bases.values()).anySatisfy(base -> assertThat(base.invitations()).isNotEmpty()).anySatisfy(base -> assertThat(base.requests()).isNotEmpty());
        bases.values().forEach(base -> {
            assertThat(new BaseDetails(base.name(), base.description(), base.contact().map(EmailAddress::new), base.departement(), base.links())).isNotNull();
            List<String> members = Stream.concat(base.administrators().stream(), base.contributors().stream()).toList();
            assertThat(codes).as(base.code()).containsAll(members);
            assertThat(base.requests()).as(base.code()).allSatisfy(request -> assertThat(members).doesNotContain(request.person()));
            assertThat(pages).as(base.code()).containsAll(base.resources());
            assertThat(base.resources()).as(base.code()).containsAll(base.highlighted());
        });
        assertThat(resources).filteredOn(one -> one.base().isPresent()).allSatisfy(one -> {
            DemoBase base = bases.get(one.base().orElseThrow());
            assertThat(Stream.concat(base.administrators().stream(), base.contributors().stream())).as(one.code()).contains(one.creator());
            assertThat(one.isPublic() && base.isPrivate()).as(one.code()).isFalse();
        });
        List<DemoCollection> collections = demo.collections();
        assertThat(collections).hasSizeGreaterThanOrEqualTo(20).allSatisfy(one -> {
            assertThat(one.person().isPresent()).as(one.title()).isNotEqualTo(one.base().isPresent());
            assertThat(pages).as(one.title()).containsAll(one.entries().stream().map(DemoCollection.Entry::resource).toList());
        });
        DemoTies ties = demo.ties();
        assertThat(Stream.concat(codes.stream(), bases.keySet().stream()).toList()).containsAll(ties.follows().values().stream().flatMap(List::stream).toList());
        ties.follows().forEach((person, followed) -> assertThat(followed).as("%s follows no base they are in", person).noneMatch(code -> bases.containsKey(code)
                && Stream.concat(bases.get(code).administrators().stream(), bases.get(code).contributors().stream()).anyMatch(person::equals)));
        assertThat(collections.stream().map(DemoCollection::title).toList()).containsAll(ties.saved().values().stream().flatMap(List::stream).toList());
    }

    @Test
    void everybodyNamedIsThere() {
        List<String> codes = people.stream().map(DemoPerson::code).toList();
        assertThat(resources).allSatisfy(one -> {
            assertThat(codes).contains(one.creator());
            assertThat(codes).containsAll(one.contributors() == null ? List.of() : one.contributors());
        });
        List<String> hidden = people.stream().filter(DemoPerson::isPrivate).map(DemoPerson::code).toList();
        assertThat(resources.stream().filter(one -> hidden.contains(one.creator()))).as("nothing public on a private profile").noneMatch(DemoResource::isPublic);
    }

    @Test
    void eachKindOfDrawingIsAnImageAndEachPdfHoldsItsWords() throws IOException {
        Map<String, DemoResource.Drawing> kinds = Stream.concat(blocks(DemoResource.Block::image).stream(), resources.stream().flatMap(one -> one.cover().stream()))
                .collect(Collectors.toMap(DemoResource.Drawing::drawing, Function.identity(), (first, second) -> first));
        for (DemoResource.Drawing drawing : kinds.values()) {
            assertThat(ImageIO.read(new ByteArrayInputStream(Drawer.png(drawing, "culture"))).getWidth()).as(drawing.drawing()).isEqualTo(1200);
        }
        DemoResource.File file = blocks(DemoResource.Block::file).stream().filter(one -> one.name().endsWith(".pdf")).findFirst().orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.pdf(file.content()))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
    }

    private <T> List<T> blocks(Function<DemoResource.Block, Optional<T>> kind) {
        return resources.stream().flatMap(one -> one.blocks().stream()).flatMap(block -> kind.apply(block).stream()).toList();
    }

    private Term theme(String code) {
        return vocabularies.find(new TermRef(Vocabulary.THEMES, code)).orElseThrow();
    }

    private static Stream<TermRef> terms(String vocabulary, List<String> codes) {
        return codes == null ? Stream.empty() : codes.stream().map(code -> new TermRef(vocabulary, code));
    }

    /** As the loader makes it, without its file or the other resource. */
    private static Block block(DemoResource.Block wanted) {
        BlockId id = BlockId.create();
        wanted.link().ifPresent(link -> assertThat(WebAddress.parse(link.url())).as(link.url()).isPresent());
        return wanted.file().<Block>map(file -> new FileBlock(id, Optional.empty(), file.title().orElse(""), file.caption().orElse("")))
                .or(() -> wanted.image().map(image -> new ImageBlock(id, Optional.empty(), image.alt().orElse(""), image.title().orElse(""), image.caption().orElse(""), false, image.description().orElse("").strip())))
                .or(() -> wanted.resource().map(code -> new RelatedBlock(id, Optional.empty(), "")))
                .or(() -> DemoBlocks.written(id, wanted).map(made -> {
                    assertThat(made.missing()).as("%s", wanted).isEmpty();
                    return made;
                }))
                .orElseThrow(() -> new AssertionError("a block of no kind"));
    }
}
