package fr.lesbases.resource.ui.preview;

import com.vaadin.flow.router.QueryParameters;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.ui.ResourceRoutes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to see the page, as the address says it. The ones in a frame load the page alone into it, so that it knows no other width than the frame's. */
enum Way {
    VISITOR(""), PHONE("telephone"), PAPER("imprimee"), IN_PHONE("dans-telephone"), ON_PAPER("sur-papier");

    private static final String PARAMETER = "vue";
    static final List<Way> OFFERED = List.of(VISITOR, PHONE, PAPER);

    private final String code;

    Way(String code) {
        this.code = code;
    }

    /** The visitor's where the address names none. */
    static Way of(QueryParameters address) {
        return address.getSingleParameter(PARAMETER).flatMap(code -> Stream.of(values()).filter(way -> way.code.equals(code)).findFirst()).orElse(VISITOR);
    }

    /** What its frame shows; empty where it has none. */
    Optional<Way> framed() {
        return switch (this) {
            case PHONE -> Optional.of(IN_PHONE);
            case PAPER -> Optional.of(ON_PAPER);
            case VISITOR, IN_PHONE, ON_PAPER -> Optional.empty();
        };
    }

    boolean isInFrame() {
        return !OFFERED.contains(this);
    }

    String address(Slug slug) {
        return ResourceRoutes.preview(slug) + (code.isEmpty() ? "" : "?" + PARAMETER + "=" + code);
    }

    String look() {
        return name().toLowerCase(Locale.ROOT);
    }
}
