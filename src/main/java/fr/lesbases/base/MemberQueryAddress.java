package fr.lesbases.base;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A {@link MemberQuery} as it stands in addresses: {@code ?q=camille&role=administrateur&statut=demande&tri=-depuis}. What means nothing is left out. */
public final class MemberQueryAddress {

    static final int MAX_WORDS = 100;
    private static final Map<Role, String> ROLES = Map.of(Role.ADMINISTRATOR, "administrateur", Role.CONTRIBUTOR, "contributeur");
    private static final Map<MemberStatus, String> STATUSES = Map.of(MemberStatus.MEMBER, "membre", MemberStatus.INVITED, "invitation", MemberStatus.EXPIRED, "expiree",
            MemberStatus.REQUESTED, "demande");
    private static final Map<MemberSort, String> SORTS = Map.of(MemberSort.NAME, "nom", MemberSort.ROLE, "role", MemberSort.STATUS, "statut", MemberSort.SINCE, "depuis",
            MemberSort.ACTIVITY, "activite", MemberSort.RESOURCES, "ressources");

    private MemberQueryAddress() {
    }

    public static MemberQuery read(Map<String, String> parameters) {
        String words = parameters.getOrDefault("q", "");
        String sort = parameters.getOrDefault("tri", "");
        boolean descending = sort.startsWith("-");
        return new MemberQuery(words.substring(0, Math.min(words.length(), MAX_WORDS)), find(ROLES, parameters.get("role")), find(STATUSES, parameters.get("statut")),
                find(SORTS, descending ? sort.substring(1) : sort).orElse(MemberSort.NAME), descending);
    }

    /** Without what is as usual. */
    public static Map<String, String> write(MemberQuery query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", Optional.of(query.words()).filter(words -> !words.isEmpty()), Function.identity());
        put(parameters, "role", query.role(), ROLES::get);
        put(parameters, "statut", query.status(), STATUSES::get);
        if (query.sort() != MemberSort.NAME || query.descending()) {
            parameters.put("tri", (query.descending() ? "-" : "") + SORTS.get(query.sort()));
        }
        return parameters;
    }

    private static <T> void put(Map<String, String> parameters, String name, Optional<T> value, Function<T, String> word) {
        value.map(word).ifPresent(found -> parameters.put(name, found));
    }

    private static <T> Optional<T> find(Map<T, String> words, @Nullable String word) {
        return words.entrySet().stream().filter(entry -> entry.getValue().equals(word == null ? "" : word.toLowerCase(Locale.ROOT))).map(Map.Entry::getKey).findFirst();
    }
}
