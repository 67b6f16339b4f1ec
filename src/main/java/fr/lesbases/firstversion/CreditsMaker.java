package fr.lesbases.firstversion;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.RichText;
import fr.lesbases.common.Texts;
import fr.lesbases.resource.Licence;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the credits of a resource: who made it, when, under which licence that ours don't know, and the tags that have no counterpart. */
@Component
class CreditsMaker {

    private final Stage stage;
    private final Tags tags;
    private final TagUses uses;

    CreditsMaker(Stage stage, Tags tags, TagUses uses) {
        this.stage = stage;
        this.tags = tags;
        this.uses = uses;
    }

    /** A section at its end; none where there is nothing to tell. */
    List<Block> of(DumpObject resource, List<Tags.Used> tagged, Licence licence, FilePlan files) {
        Credits credits = new Credits();
        List<PlannedFile> contracts = new ArrayList<>();
        credits.add("firstversion.credits.created", List.of(resource.text("resource_created_on")));
        credits.add("firstversion.credits.producers", people(resource));
        credits.add("firstversion.credits.bases", bases(resource));
        credits.addHtml("firstversion.credits.external", stage.ofResource(Model.EXTERNAL_PRODUCER, resource.pk()).stream().map(this::external).toList());
        resource.reference("license_text").flatMap(pk -> stage.find(Model.LICENCE_TEXT, pk)).ifPresent(text -> credits.addHtml("firstversion.credits.licence",
                List.of(licenceText(text, files, contracts))));
        tagLines(tagged, licence, credits);
        stage.ofResource(Model.BLOCK, resource.pk()).stream().filter(block -> block.text("license_knowledge").equals("specific") && !block.flag("use_resource_license_and_access"))
                .forEach(block -> blockLicence(block, credits, files, contracts));
        if (resource.flag("access_requires_user_account")) {
            credits.add("firstversion.credits.access", List.of(Texts.get("firstversion.credits.account")));
        }
        return blocks(resource, credits, contracts);
    }

    private static List<Block> blocks(DumpObject resource, Credits credits, List<PlannedFile> contracts) {
        List<Block> blocks = new ArrayList<>();
        Supplier<BlockId> ids = Blocks.ids(Model.RESOURCE + "/credits", resource.pk());
        if (!credits.isEmpty()) {
            blocks.add(new SectionTitleBlock(ids.get(), Texts.get("firstversion.credits.title")));
            String html = credits.html();
            // a name longer than a book is somebody's mistake, and still theirs
            blocks.addAll(html.length() > RichText.MAX_LENGTH ? TextBlocks.of(html, ids, address -> Optional.empty(), UnaryOperator.identity()) : List.of(new TextBlock(ids.get(), RichText.clean(html))));
        }
        contracts.forEach(file -> blocks.add(new FileBlock(ids.get(), Optional.of(file.id()), Texts.get("firstversion.credits.contract"), "")));
        return blocks;
    }

    private List<String> people(DumpObject resource) {
        return stage.find(Model.USER, resource.references("internal_producers")).stream().map(user -> (user.text("first_name") + " " + user.text("last_name")).strip()).toList();
    }

    /** Those that made it, but for the one it is in. */
    private List<String> bases(DumpObject resource) {
        return stage.find(Model.BASE, resource.references("creator_bases")).stream().filter(base -> resource.reference("root_base").filter(base.pk()::equals).isEmpty())
                .map(base -> base.text("title")).toList();
    }

    /** Their e-mail address was never shown. */
    private String external(DumpObject producer) {
        String name = Credits.linked(producer.text("name"), producer.text("website_url"));
        return uses.of(producer.reference("occupation").stream().toList()).stream().findFirst().map(occupation -> name + " (" + Credits.escaped(occupation.name()) + ")").orElse(name);
    }

    private static String licenceText(DumpObject text, FilePlan files, List<PlannedFile> contracts) {
        files.file(text.text("file")).filter(file -> !contracts.contains(file)).ifPresent(contracts::add);
        return Credits.linked(text.text("name"), text.text("link"));
    }

    /** By category, in the order of the tags. What has become terms and the licence of ours is not told twice. */
    private void tagLines(List<Tags.Used> tagged, Licence licence, Credits credits) {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        tagged.stream().filter(tag -> tags.terms(tag).isEmpty()).filter(tag -> licence == Licence.NONE || !tags.isPartOfLicence(tag) || tags.licence(tag).filter(other -> other != licence).isPresent())
                .forEach(tag -> lines.computeIfAbsent(tag.categoryName(), key -> new LinkedHashSet<>()).add(tag.name()));
        lines.forEach((category, names) -> credits.addTags(category.isEmpty() ? Texts.get("firstversion.credits.keywords") : category, names));
    }

    /** Ours have no licence of their own. */
    private void blockLicence(DumpObject block, Credits credits, FilePlan files, List<PlannedFile> contracts) {
        Stream<String> text = block.reference("license_text").flatMap(pk -> stage.find(Model.LICENCE_TEXT, pk)).stream().map(found -> licenceText(found, files, contracts));
        List<String> said = Stream.concat(uses.of(block.references("tags")).stream().map(tag -> Credits.escaped(tag.name())), text).toList();
        String title = Limits.oneLine(block.text("title"));
        credits.addHtmlNamed(title.isEmpty() ? Texts.get("firstversion.credits.block") : Texts.get("firstversion.credits.blockNamed", title), said);
    }
}
