package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.TextBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private final Templates templates = new Templates();

    @ParameterizedTest
    @CsvSource({"atelier, Atelier, Déroulé", "fiche-outil, Fiche outil, Prise en main", "retour-d-experience, Retour d’expérience, Si c’était à refaire",
            "boite-a-outils, Boîte à outils, Pour commencer"})
    void eachHasANameSectionsAndTextsThatCouldBePublished(String code, String name, String section) {
        Template template = template(code);
        assertThat(template.name()).isEqualTo(name);
        assertThat(template.description()).isNotBlank();
        assertThat(template.blocks()).hasSizeGreaterThan(8).allSatisfy(block -> assertThat(block.missing()).isEmpty());
        assertThat(template.blocks()).filteredOn(SectionTitleBlock.class::isInstance).extracting(Block::words).contains(section);
        assertThat(template.blocks()).filteredOn(TextBlock.class::isInstance).hasSizeGreaterThan(4);
    }

    @Test
    void theMarkupOfATextIsThatOfTheEditor() {
        Block text = template("atelier").blocks().get(1);
        assertThat(((TextBlock) text).text().html()).contains("<ul>", "<li><strong>Public&nbsp;:</strong> <em>à qui").doesNotContain("*");
    }

    private Template template(String code) {
        return templates.all().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
