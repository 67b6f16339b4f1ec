package fr.lesbases.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The orders of a place's resources for those who work on them; {@code code} is what the address says. */
public enum ResourceOrder {
    EDITED("modifiees", "r.edited desc"),
    TITLE("titre", "r.title collate \"fr-x-icu\""),
    PUBLISHED("publiees", "r.first_published desc nulls last, r.edited desc");

    private final String code;
    private final String sql;

    ResourceOrder(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    public String code() {
        return code;
    }

    /** Those that make a difference: what was never published has no day of it. */
    public static List<ResourceOrder> of(State state) {
        return state == State.DRAFT ? List.of(EDITED, TITLE) : List.of(values());
    }

    public static Optional<ResourceOrder> of(String code) {
        return Arrays.stream(values()).filter(order -> order.code.equals(code)).findFirst();
    }

    /** Always the same for equals, so that no row is on two pages. */
    String sql() {
        return " order by " + sql + ", r.id ";
    }
}
