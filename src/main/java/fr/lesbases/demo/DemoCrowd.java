package fr.lesbases.demo;

import java.util.List;

/** What the names of the made-up members are put together from: {@code demo/crowd.yaml}. */
record DemoCrowd(List<String> firstNames, List<String> lastNames, List<String> departements) {}
