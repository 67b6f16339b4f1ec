package fr.lesbases.resource.ui;

import fr.lesbases.common.BlockId;
import fr.lesbases.common.Slug;
import fr.lesbases.resource.ui.block.title.SectionHeading;
import fr.lesbases.taxonomy.Vocabulary;

/** The addresses of resources' pages, PRODUCT §9, as paths from the root. */
public final class ResourceRoutes {

    public static final String CREATE = "/ressources/creer";

    /** Of a public one, for the pages of others. */
    static final String CARD = "/ressources/{slug}/carte";
    static final String OEMBED = "/oembed";
    /** Which base a new one is to be in, by its slug. */
    static final String BASE = "base";

    private ResourceRoutes() {
    }

    /** "Créer une ressource", in that base. */
    public static String createIn(Slug base) {
        return CREATE + "?" + BASE + "=" + base;
    }

    public static String page(Slug slug) {
        return "/ressources/" + slug;
    }

    static String card(Slug slug) {
        return page(slug) + "/carte";
    }

    /** The page, at one block. */
    static String page(Slug slug, BlockId block) {
        return page(slug) + "#" + SectionHeading.anchor(block);
    }

    /** The resources of a family of themes. */
    public static String family(Vocabulary.Family family) {
        return "/thematiques/" + family.code();
    }

    public static String edit(Slug slug) {
        return page(slug) + "/modifier";
    }

    /** The editor, at one block. */
    public static String edit(Slug slug, BlockId block) {
        return edit(slug) + "?bloc=" + block;
    }

    /** The working copy as its readers will see it. */
    public static String preview(Slug slug) {
        return page(slug) + "/apercu";
    }

    public static String publish(Slug slug) {
        return page(slug) + "/publier";
    }

    public static String versions(Slug slug) {
        return page(slug) + "/versions";
    }

    public static String settings(Slug slug) {
        return page(slug) + "/parametres";
    }
}
