package fr.lesbases.demo;

import fr.lesbases.access.CurrentViewer;
import fr.lesbases.access.Identity;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.ResourceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who and what the demonstration's codes stand for, once it is made. */
final class DemoCast {

    private final CurrentViewer currentViewer;
    private final Map<String, Identity> people = new HashMap<>();
    private final Map<String, BaseId> bases = new HashMap<>();
    private final Map<String, ResourceId> resources = new HashMap<>();

    DemoCast(CurrentViewer currentViewer) {
        this.currentViewer = currentViewer;
    }

    void remember(String code, ProfileId person, boolean isStaff) {
        people.put(code, new Player(person, isStaff));
    }

    void remember(String code, BaseId base) {
        bases.put(code, base);
    }

    void remember(String code, ResourceId resource) {
        resources.put(code, resource);
    }

    void as(String person, Runnable work) {
        currentViewer.as(people.get(person), work);
    }

    void as(ProfileId person, Runnable work) {
        currentViewer.as(new Player(person, false), work);
    }

    ProfileId id(String person) {
        return people.get(person).profile();
    }

    BaseId base(String code) {
        return bases.get(code);
    }

    /** Empty where the code is a person's. */
    Optional<BaseId> findBase(String code) {
        return Optional.ofNullable(bases.get(code));
    }

    ResourceId resource(String code) {
        return resources.get(code);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    private record Player(ProfileId profile, boolean isStaff) implements Identity {}
}
