package fr.lesbases.demo;

import java.util.List;
import java.util.Map;

/** Between the demonstration's people, bases and collections, by their codes and titles: {@code demo/ties.yaml}. */
record DemoTies(Map<String, List<String>> follows, Map<String, List<String>> saved, Map<String, List<String>> favourites) {}
