package fr.lesbases.search.ui;

/** One kind of things the search page finds. Beans of this type are its tabs, in their {@code @Order}. */
public interface SearchTab {

    /** The last part of its address: {@code /rechercher/ressources}. */
    String code();

    String titleKey();

    /** What its box for words is called: "Rechercher une base". */
    String labelKey();

    /** How many the words alone find, among what the viewer may read. */
    long count(String words);

    /** Makes what the tab shows, for one page. @param address takes every change of what is looked for */
    SearchResults open(SearchAddress address);
}
