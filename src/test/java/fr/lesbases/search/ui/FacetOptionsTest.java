package fr.lesbases.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.ui.ForReaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FacetOptionsTest {

    private final List<String> chosen = new ArrayList<>();
    private final FacetOptions options = new FacetOptions("base", (code, wanted) -> chosen.add(code + " " + wanted));

    @Test
    void namesFromPeopleAreText() {
        FacetOption hostile = new FacetOption("\"><img src=x>", "<script>alert('là')</script> & \"co\"", 1, true);
        options.show(List.of(hostile), Set.of());
        assertThat(options.getElement().getProperty(ForReaders.MARKUP)).doesNotContain("<img", "<script");
        ShownFacet shown = shown().getFirst();
        assertThat(shown.words()).isEqualTo(hostile.words());
        shown.choose(false);
        assertThat(chosen).containsExactly(hostile.code() + " false");
    }

    @Test
    void valuesKeepTheirPlacesWhileSomebodyChooses() {
        FacetOption one = new FacetOption("1", "Un", 3, false);
        FacetOption two = new FacetOption("2", "Deux", 2, false);
        options.show(List.of(one, two), Set.of(two));
        options.change(List.of(new FacetOption("3", "Trois", 9, false), new FacetOption("2", "Deux", 5, true), one));
        assertThat(shown()).extracting(ShownFacet::words).containsExactly("Un", "Deux", "Trois");
        assertThat(shown()).extracting(ShownFacet::count).containsExactly("3", "5", "9");
        assertThat(shown()).extracting(ShownFacet::isChosen).containsExactly(false, true, false);
        assertThat(shown()).extracting(option -> option.label().parent().hasClass("opt-more")).containsExactly(false, true, false);

        options.show(List.of(two), Set.of());
        assertThat(shown()).extracting(ShownFacet::words).containsExactly("Deux");
    }

    private List<ShownFacet> shown() {
        return ShownFacet.all(List.of(options)).toList();
    }
}
