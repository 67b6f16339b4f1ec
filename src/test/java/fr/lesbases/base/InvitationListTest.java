package fr.lesbases.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lesbases.base.InvitationList.Line;
import fr.lesbases.common.DomainException;
import fr.lesbases.common.SpreadsheetFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InvitationListTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("one address a line", "lea@exemple.fr\nkarim@exemple.fr\n", "1 lea@exemple.fr CONTRIBUTOR, 2 karim@exemple.fr CONTRIBUTOR"),
                Arguments.of("Excel in France: semicolons, a mark, Windows line ends", "\ufeffE-mail;Rôle\r\nlea@exemple.fr;Administrateur\r\nkarim@exemple.fr;\r\n",
                        "2 lea@exemple.fr ADMINISTRATOR, 3 karim@exemple.fr CONTRIBUTOR"),
                Arguments.of("commas and quotation marks", "\"lea@exemple.fr\",\"Contributrice\"", "1 lea@exemple.fr CONTRIBUTOR"),
                Arguments.of("tabs, as pasted from a sheet", "lea@exemple.fr\tadministratrice\nkarim@exemple.fr\tmembre", "1 lea@exemple.fr ADMINISTRATOR, 2 karim@exemple.fr CONTRIBUTOR"),
                Arguments.of("names before the address", "Nom;Adresse e-mail;Rôle\nLéa Moreau;lea@exemple.fr;contributeur", "2 lea@exemple.fr CONTRIBUTOR"),
                Arguments.of("as mail programs write people", "Léa Moreau <lea@exemple.fr>", "1 lea@exemple.fr CONTRIBUTOR"),
                Arguments.of("blank lines, with their numbers kept", "\nlea@exemple.fr\n\n;;\n  karim@exemple.fr  \n", "2 lea@exemple.fr CONTRIBUTOR, 5 karim@exemple.fr CONTRIBUTOR"),
                Arguments.of("no address", "lea@exemple.fr\nn’importe quoi\nlea@", "1 lea@exemple.fr CONTRIBUTOR, 2 ? CONTRIBUTOR, 3 ? CONTRIBUTOR"),
                Arguments.of("no such role", "lea@exemple.fr;chef", "1 lea@exemple.fr ?"),
                Arguments.of("nothing", " \n", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsWhatSpreadsheetsAndPeopleWrite(String what, String text, String expected) {
        assertThat(InvitationList.read(text).stream().map(InvitationListTest::describe).collect(Collectors.joining(", "))).isEqualTo(expected);
    }

    static Stream<Charset> charsets() {
        return Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void readsBothWaysFrenchSpreadsheetsWriteAccents(Charset charset) {
        assertThat(InvitationList.decode("Léa;rôle".getBytes(charset))).isEqualTo("Léa;rôle");
    }

    @Test
    void readsWhatExcelCallsUnicodeText() {
        assertThat(InvitationList.decode("\ufeffLéa".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Léa");
    }

    @Test
    void takesFiveHundredLinesAndNoMore() {
        assertThat(InvitationList.read(lines(500))).hasSize(500);
        assertThatThrownBy(() -> InvitationList.read(lines(501))).isInstanceOf(DomainException.class).hasMessage("base.import.tooMany");
        assertThatThrownBy(() -> InvitationList.decode(new byte[InvitationList.MAX_BYTES + 1])).hasMessage("base.import.tooLarge");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void aSpreadsheetRunsNothingOfWhatPeopleWrote(String cell, String written) {
        assertThat(SpreadsheetFile.harmless(cell)).isEqualTo(written);
    }

    static Stream<Arguments> harmless() {
        return Stream.of(Arguments.of("=1+1", "'=1+1"), Arguments.of("+33", "'+33"), Arguments.of("-2", "'-2"), Arguments.of("@SOMME(A1)", "'@SOMME(A1)"), Arguments.of("\t=1", "'\t=1"),
                Arguments.of("Léa", "Léa"), Arguments.of("a=b", "a=b"), Arguments.of("", ""));
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj("personne%d@exemple.fr"::formatted).collect(Collectors.joining("\n"));
    }

    private static String describe(Line line) {
        return line.number() + " " + line.email().map(Object::toString).orElse("?") + " " + line.role().map(Role::name).orElse("?");
    }
}
