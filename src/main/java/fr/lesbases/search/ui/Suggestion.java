package fr.lesbases.search.ui;

import fr.lesbases.search.MarkedText;

/** Something to go to instead of searching. @param address a path from the root */
public record Suggestion(MarkedText label, String address) {}
