package fr.lesbases.resource;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lesbases.common.BlockId;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.SectionTitleBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blocks are letters here; one in capitals is the same block with other words. */
class BlockChangeTest {

    private final Map<String, BlockId> ids = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
            "abc, abc, 'a= b= c='", "'', a, 'a+'", "a, '', 'a-'", "abc, ac, 'a= b- c='", "ac, abc, 'a= b+ c='", "abc, aBc, 'a= B~ c='", "abc, bca, 'b= c= a>'",
            "abcd, aCxd, 'a= b- C~ x+ d='", "ab, bA, 'b= A>~'", "ab, cd, 'a- b- c+ d+'"})
    void eachBlockIsToldWhatBecameOfIt(String before, String after, String expected) {
        String told = BlockChange.between(content(before), content(after)).stream().map(BlockChangeTest::tell).collect(Collectors.joining(" "));
        assertThat(told).isEqualTo(expected);
    }

    private static String tell(BlockChange change) {
        String name = change.after().or(change::before).orElseThrow().words();
        return name + switch (change.what()) {
            case SAME -> "=";
            case ADDED -> "+";
            case REMOVED -> "-";
            case MOVED -> ">";
            case CHANGED -> change.moved() ? ">~" : "~";
        };
    }

    private Content content(String letters) {
        return new Content("Titre", "Description", Optional.empty(), blocks(letters));
    }

    private List<Block> blocks(String letters) {
        return Stream.of(letters.split("")).filter(letter -> !letter.isEmpty())
                .<Block>map(letter -> new SectionTitleBlock(ids.computeIfAbsent(letter.toLowerCase(), key -> BlockId.create()), letter)).toList();
    }
}
