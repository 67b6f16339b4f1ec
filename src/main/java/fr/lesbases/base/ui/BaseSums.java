package fr.lesbases.base.ui;

import fr.lesbases.base.BaseContents;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.Texts;
import fr.lesbases.ui.BecomesPrivate;
import java.util.List;
import java.util.stream.Stream;

/** What a base holds, in words: "12 ressources et 3 collections". */
final class BaseSums {

    private BaseSums() {
    }

    static List<String> of(List<BaseContents> contents, BaseId base) {
        return contents.stream().flatMap(one -> words(one.textKey(), one.count(base))).toList();
    }

    /** What becomes private with it. */
    static List<String> hidden(List<BecomesPrivate<BaseId>> contents, BaseId base) {
        return contents.stream().flatMap(one -> words(one.textKey(), one.count(base))).toList();
    }

    private static Stream<String> words(String key, long count) {
        return count == 0 ? Stream.empty() : Stream.of(Texts.get(key, count));
    }

    static String joined(List<String> sums) {
        int last = sums.size() - 1;
        return last < 1 ? String.join("", sums) : Texts.get("base.sums", String.join(", ", sums.subList(0, last)), sums.get(last));
    }
}
