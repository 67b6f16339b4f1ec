package fr.lesbases.resource;

import fr.lesbases.file.FileOwner;
import fr.lesbases.file.FileTextRead;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what a file says into the index, where readers see the file. The resource is locked: whoever publishes at the same time waits, and nothing is missed. */
@Component
class FileWords {

    private final Resources resources;
    private final EntityManager entities;

    FileWords(Resources resources, EntityManager entities) {
        this.resources = resources;
        this.entities = entities;
    }

    @EventListener
    void on(FileTextRead event) {
        if (event.owner() instanceof FileOwner.OfResource(var id)) {
            resources.lockById(id.value()).filter(resource -> resource.published().filter(revision -> revision.content().files().contains(event.file())).isPresent())
                    .ifPresent(resource -> Search.session(entities).indexingPlan().addOrUpdate(resource));
        }
    }
}
