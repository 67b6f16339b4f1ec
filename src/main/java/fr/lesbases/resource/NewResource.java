package fr.lesbases.resource;

/** What "Créer une ressource" asks for; limits as {@link Content}. The place is the creator's profile. */
public record NewResource(String title, String description) {}
