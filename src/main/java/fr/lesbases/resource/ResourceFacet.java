package fr.lesbases.resource;

import fr.lesbases.common.Departement;
import fr.lesbases.common.Language;
import fr.lesbases.resource.block.Block;
import fr.lesbases.resource.block.FileBlock;
import fr.lesbases.resource.block.ImageBlock;
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
        FILE("fichier", FileBlock.class),
        VIDEO("video", VideoBlock.class),
        IMAGE("image", ImageBlock.class);

        private final String code;
        private final Class<? extends Block> kind;

        Holding(String code, Class<? extends Block> kind) {
            this.code = code;
            this.kind = kind;
        }

        String code() {
            return code;
        }

        public static Optional<Holding> of(String code) {
            return Arrays.stream(values()).filter(holding -> holding.code.equals(code)).findFirst();
        }

        /** What that block is, if it is any of this. */
        static Optional<Holding> of(Block block) {
            return Arrays.stream(values()).filter(holding -> holding.kind.isInstance(block)).findFirst();
        }
    }
}
