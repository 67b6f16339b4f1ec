package fr.lesbases.search;

/** Hears of searches once their results are shown in a browser: not of what is typed meanwhile, of further pages or of narrowing. Beans of this type hear of all. */
public interface SearchWitness {

    /**
     * @param kind of things, as the tab's part of the address: {@code ressources}
     * @param words as they were typed, never empty
     * @param found whether the words alone find something, at least nearly
     */
    void searched(String kind, String words, boolean found);
}
