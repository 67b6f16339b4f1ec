package fr.lesbases.firstversion;

import fr.lesbases.common.Beginning;
import fr.lesbases.common.Departement;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Texts;
import fr.lesbases.common.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a base or a person of the first version tells of itself, within the limits of ours. */
@Component
class Presentation {

    private static final Pattern DEPARTEMENT = Pattern.compile("\\((\\d{2,3}|2[AB])\\)\\s*$");
    private static final String TERRITORY = "territory";
    private static final List<String> ADDRESSES = List.of("website", "national_cartography_website", "social_media_mastodon", "social_media_linkedin", "social_media_facebook",
            "social_media_twitter");

    private final Stage stage;
    private final TagUses uses;

    Presentation(Stage stage, TagUses uses) {
        this.stage = stage;
        this.uses = uses;
    }

    /** As plain text. @param last lines that have no place of their own here */
    static String description(String html, List<String> last, int limit, Consumer<String> changed) {
        String end = String.join("\n", last);
        String words = Limits.plain(html);
        int room = limit - end.length() - 2;
        if (words.length() > Math.max(1, room)) {
            changed.accept("firstversion.change.text");
        }
        String kept = room < 2 || words.isEmpty() ? Beginning.of(words, limit) : Beginning.of(words, room);
        return Beginning.of(Stream.of(kept, end).filter(part -> !part.isEmpty()).reduce((one, other) -> one + "\n\n" + other).orElse(""), limit);
    }

    static List<String> links(DumpObject base, int most, Consumer<String> changed) {
        List<String> links = new ArrayList<>();
        for (String field : ADDRESSES) {
            String typed = base.text(field);
            if (!typed.isEmpty()) {
                WebAddress.parse(typed).map(WebAddress::value).filter(address -> !links.contains(address) && links.size() < most)
                        .ifPresentOrElse(links::add, () -> changed.accept("firstversion.change.address"));
            }
        }
        return links;
    }

    /** Where everyone could see it there. */
    static Optional<EmailAddress> contact(DumpObject base, Consumer<String> changed) {
        String contact = base.text("contact");
        if (contact.isEmpty()) {
            return Optional.empty();
        }
        if (!base.text("contact_state").equals("public") || !EmailAddress.isValid(contact)) {
            changed.accept("firstversion.change.contact");
            return Optional.empty();
        }
        return Optional.of(new EmailAddress(contact));
    }

    /** The first that its tags name, by themselves or by what they are part of. */
    Optional<String> departement(List<String> tags) {
        return stage.find(Model.TAG, tags).stream().flatMap(tag -> Stream.concat(Stream.of(tag), tag.reference("parent_tag").flatMap(pk -> stage.find(Model.TAG, pk)).stream()))
                .map(tag -> DEPARTEMENT.matcher(tag.text("name"))).filter(Matcher::find).map(found -> found.group(1)).flatMap(code -> Departement.of(code).stream())
                .map(Departement::code).findFirst();
    }

    /** Its other tags, a line for each category. */
    List<String> tagLines(List<String> tags) {
        return stage.find(Model.TAG, tags).stream().flatMap(tag -> uses.of(tag).stream()).filter(tag -> !(tag.category().startsWith(TERRITORY) && DEPARTEMENT.matcher(tag.name()).find()))
                .collect(Collectors.groupingBy(Tags.Used::categoryName, LinkedHashMap::new,
                        Collectors.mapping(Tags.Used::name, Collectors.joining(", "))))
                .entrySet().stream().map(line -> line.getKey().isEmpty() ? line.getValue() : Texts.get("firstversion.credits.line", line.getKey(), line.getValue())).toList();
    }
}
