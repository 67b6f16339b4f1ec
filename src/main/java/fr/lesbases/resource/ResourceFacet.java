package fr.lesbases.resource;

import fr.lesbases.common.Departement;
import fr.lesbases.common.Language;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.ButtonBlock;
import fr.lesbases.resource.block.CalloutBlock;
import fr.lesbases.resource.block.CheckListBlock;
import fr.lesbases.resource.block.ColumnsBlock;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.FoldableBlock;
import fr.lesbases.resource.block.ImageBlock;
import fr.lesbases.resource.block.LinkBlock;
import fr.lesbases.resource.block.QuoteBlock;
import fr.lesbases.resource.block.RelatedBlock;
import fr.lesbases.resource.block.SectionTitleBlock;
import fr.lesbases.resource.block.SeparatorBlock;
import fr.lesbases.resource.block.TableBlock;
import fr.lesbases.resource.block.TextBlock;
import fr.lesbases.resource.block.VideoBlock;
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
                case FileBlock file -> Optional.of(FILE);
                case VideoBlock video -> Optional.of(VIDEO);
                case ImageBlock image -> Optional.of(IMAGE);
                case SectionTitleBlock title -> Optional.empty();
                case TextBlock text -> Optional.empty();
                case LinkBlock link -> Optional.empty();
                case SeparatorBlock separator -> Optional.empty();
                case QuoteBlock quote -> Optional.empty();
                case CalloutBlock callout -> Optional.empty();
                case ButtonBlock button -> Optional.empty();
                case CheckListBlock list -> Optional.empty();
                case TableBlock table -> Optional.empty();
                case RelatedBlock related -> Optional.empty();
                case ColumnsBlock columns -> Optional.empty();
                case FoldableBlock foldable -> Optional.empty();
            };
        }
    }
}
