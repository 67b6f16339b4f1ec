package fr.lesbases.usage;

/** What was searched for in one kind of things. @param kind as the tab's part of the address @param missed those searches that found nothing */
public record UsageRow(String kind, String words, long searches, long missed) {}
