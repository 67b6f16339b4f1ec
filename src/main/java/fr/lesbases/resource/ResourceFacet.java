package fr.lesbases.resource;

import fr.lesbases.common.Departement;
import fr.lesbases.common.Language;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What narrows a search for resources beside the vocabularies; {@code parameter} is its name in the address, and its values are codes there. */
public enum ResourceFacet {
    /** What is in it: {@link Holding}. All that are chosen must be there. */
    HOLDING("contient"),
    /** Of its base. */
    DEPARTEMENT("departement"),
    /** Of its first publication, in Paris. */
    YEAR("annee"),
    LICENCE("licence"),
    LANGUAGE("langue");

    private static final Pattern YEARS = Pattern.compile("20\\d\\d");

    private final String parameter;

    ResourceFacet(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    /** Whether one chosen value is enough. */
    boolean isAny() {
        return this != HOLDING;
    }

    boolean isKnown(String code) {
        return switch (this) {
            case HOLDING -> Holding.of(code).isPresent();
            case DEPARTEMENT -> Departement.of(code).isPresent();
            case YEAR -> YEARS.matcher(code).matches();
            case LICENCE -> Licence.of(code).isPresent();
            case LANGUAGE -> Language.of(code).isPresent();
        };
    }

    /** What a resource can have in it that people look for. */
    public enum Holding {
        FILE("fichier"),
        VIDEO("video"),
        IMAGE("image");

        private final String code;

        Holding(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        public static Optional<Holding> of(String code) {
            return Arrays.stream(values()).filter(holding -> holding.code.equals(code)).findFirst();
        }

        /** What that block is, if it is any of this. */
        static Optional<Holding> of(Block block) {
            return switch (block) {
                case Block.Attachment file -> Optional.of(FILE);
                case Block.Video video -> Optional.of(VIDEO);
                case Block.Image image -> Optional.of(IMAGE);
                case Block.SectionTitle title -> Optional.empty();
                case Block.Text text -> Optional.empty();
                case Block.Link link -> Optional.empty();
                case Block.Separator separator -> Optional.empty();
                case Block.Quote quote -> Optional.empty();
                case Block.Callout callout -> Optional.empty();
                case Block.Button button -> Optional.empty();
                case Block.CheckList list -> Optional.empty();
                case Block.Table table -> Optional.empty();
                case Block.Related related -> Optional.empty();
                case Block.Columns columns -> Optional.empty();
                case Block.Foldable foldable -> Optional.empty();
            };
        }
    }
}
