package fr.lesbases.search.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.lesbases.search.MarkedText;
import java.util.Map;

/** Something to go to instead of searching. @param address a path from the root @param attributes what HTML says of its label: in what language it is, where that is not French */
public record Suggestion(MarkedText label, String address, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> attributes) {

    public Suggestion(MarkedText label, String address) {
        this(label, address, Map.of());
    }
}
