package fr.lesbases.database;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.OrderingMode;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.springframework.stereotype.Component;

/** Entities of many numbers, in one query. Its text is the same however many they are, so that the database keeps its plan, as it can't for a list of {@code in}. */
@Component
public class EntitiesById {

    private final EntityManager entities;

    EntitiesById(EntityManager entities) {
        this.entities = entities;
    }

    /** Those there are, in any order. What the transaction has read already is not asked for again. */
    public <E> List<E> find(Class<E> type, Collection<UUID> ids) {
        return entities.unwrap(Session.class).findMultiple(type, ids.stream().distinct().toList(), SessionCheckMode.ENABLED, OrderingMode.UNORDERED).stream().filter(Objects::nonNull).toList();
    }
}
