package fr.lesbases.profile.ui;

import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.BecomesPrivate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is public on a profile, in words: "12 ressources publiques, 3 collections publiques". */
final class PublicThings {

    private PublicThings() {
    }

    /** Empty where there is nothing. */
    static String words(List<BecomesPrivate<ProfileId>> contents, ProfileId profile) {
        return contents.stream().flatMap(content -> {
            long count = content.count(profile);
            return count == 0 ? Stream.<String>empty() : Stream.of(Texts.get(content.textKey(), count));
        }).collect(Collectors.joining(", "));
    }
}
