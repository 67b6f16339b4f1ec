package fr.lesbases.demo;

import fr.lesbases.resource.Licence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of the demonstration's resources, as a file of {@code demo/resources} describes it. @param code the name of that file @param base the code of the one that lists it, see {@link DemoBase} @param language its code; empty for French */
record DemoResource(String code, Optional<String> base, String title, String description, Optional<String> language, String creator, List<String> contributors, String state, LocalDate published, Optional<LocalDate> updated,
        String licence, List<String> themes, List<String> supports, List<String> publics, Optional<Drawing> cover, List<Block> blocks) {

    /** Exactly one of them is there. @param resource the code of one published before */
    record Block(Optional<String> title, Optional<String> text, Optional<Link> link, Optional<File> file, Optional<Drawing> image, Optional<Quote> quote,
            Optional<Callout> callout, Optional<Button> button, Optional<List<String>> checklist, Optional<Table> table, Optional<Video> video, Optional<String> resource,
            Optional<Boolean> separator, Optional<List<List<Block>>> columns, Optional<Foldable> foldable) {}

    record Foldable(String title, List<Block> blocks) {}

    record Quote(String text, Optional<String> source) {}

    /** @param tone a {@link fr.lesbases.resource.block.CalloutBlock.Tone}, in small letters */
    record Callout(String tone, String text) {}

    record Button(String label, String url) {}

    /** Its first row names the columns. */
    record Table(Optional<String> caption, List<List<String>> rows) {}

    record Video(String url, String title, Optional<String> caption) {}

    record Link(String url, Optional<String> title, Optional<String> caption, Optional<Preview> preview) {}

    record Preview(String title, String description) {}

    record File(String name, Optional<String> title, Optional<String> caption, String content) {}

    /** An image made from its labels; see {@link Drawer}. @param description all that it says, a paragraph a line */
    record Drawing(String drawing, List<String> labels, Optional<String> alt, Optional<String> title, Optional<String> caption, Optional<String> description) {}

    DemoResource named(String file, Optional<String> place) {
        return new DemoResource(file, place, title, description, language, creator, contributors, state, published, updated, licence, themes, supports, publics, cover, blocks);
    }

    Licence chosenLicence() {
        return switch (licence) {
            case "ouverte" -> Licence.OUVERTE;
            case "cc-by-sa" -> Licence.CC_BY_SA;
            case "cc-by-nc-sa" -> Licence.CC_BY_NC_SA;
            default -> Licence.NONE;
        };
    }

    boolean isDraft() {
        return state.equals("brouillon");
    }

    boolean isPublic() {
        return state.equals("publique");
    }
}
