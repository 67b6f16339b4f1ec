package fr.lesbases.firstversion;

import fr.lesbases.base.Bases;
import fr.lesbases.common.BaseId;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import fr.lesbases.profile.ProfileTransfer;
import fr.lesbases.profile.Profiles;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Where things of the first version are here. What is public can only be where it may be so: PRODUCT §2. */
@Component("firstVersionPlaces")
class Places {

    /** Bears what those left who were deleted there. */
    static final ProfileId NOBODY = new ProfileId(UUID.nameUUIDFromBytes("la-base/nobody".getBytes(StandardCharsets.UTF_8)));
    private static final String PUBLIC = "public";

    private final Stage stage;
    private final Aims aims;
    private final Bases bases;
    private final Profiles profiles;
    private final ProfileTransfer transfer;
    private final OwnBases ownBases;
    private final Origins origins;
    private final Clock clock;

    Places(Stage stage, Aims aims, Bases bases, Profiles profiles, ProfileTransfer transfer, OwnBases ownBases, Origins origins, Clock clock) {
        this.stage = stage;
        this.aims = aims;
        this.bases = bases;
        this.profiles = profiles;
        this.transfer = transfer;
        this.ownBases = ownBases;
        this.origins = origins;
        this.clock = clock;
    }

    /** @param base empty for the creator's profile @param isPublic whether its base was public there, or its profile will be */
    record Place(ProfileId creator, Optional<BaseId> base, boolean isPublic) {

        boolean isNobodys() {
            return base.isEmpty() && creator.equals(NOBODY);
        }
    }

    /** Of a base of the first version, which may be a profile here; empty where there is none. @param creator who made what is in it */
    Optional<Place> in(Optional<String> base, ProfileId creator) {
        return base.flatMap(pk -> stage.find(Model.BASE, pk)).flatMap(found -> aims.one(Model.BASE, Optional.of(found.pk())).map(target -> {
            boolean isPublic = found.text("state").equals(PUBLIC);
            return target.kind().equals(Kind.BASE) ? new Place(creator, Optional.of(new BaseId(target.ours())), isPublic)
                    : new Place(new ProfileId(target.ours()), Optional.empty(), isPublic);
        }));
    }

    /** Of a resource. @param changed gets the keys of what is not where it was */
    Place of(DumpObject resource, Consumer<String> changed) {
        ProfileId creator = person(resource.reference("creator")).orElse(NOBODY);
        Optional<String> base = resource.reference("root_base");
        return in(base, creator).orElseGet(() -> {
            if (base.isPresent()) {
                changed.accept("firstversion.change.baseMissing");
            }
            return new Place(creator, Optional.empty(), ownBases.holdsPublic(creator));
        });
    }

    Optional<ProfileId> person(Optional<String> user) {
        return aims.one(Model.USER, user).map(target -> new ProfileId(target.ours()));
    }

    /** As it is now: somebody may have hidden the place since. */
    Visibility possible(Place place, Visibility wanted) {
        boolean open = place.base().map(bases::isPublicFromNowOn).orElseGet(() -> profiles.holdsPublicFromNowOn(place.creator()));
        return open ? wanted : Visibility.PRIVATE;
    }

    /** Why nothing can come there: not on the profile of somebody who has left. Empty where it can. */
    Optional<String> absence(Place place, boolean dry) {
        return place.base().isPresent() ? Optional.empty() : absence(place.creator(), dry);
    }

    /** Why somebody gets nothing; empty for who is here, or in a dry run would be. */
    Optional<String> absence(ProfileId person, boolean dry) {
        if (isHere(person)) {
            return Optional.empty();
        }
        return origins.isNoted(person.value()) ? Optional.of("firstversion.skip.left") : dry ? Optional.empty() : Optional.of("firstversion.skip.personRefused");
    }

    boolean isHere(ProfileId person) {
        return person.equals(NOBODY) || transfer.state(person).isPresent();
    }

    /** Makes who bears what nobody has, where that is needed and not there yet: in the transaction of what needs it. */
    void provide(ProfileId creator) {
        if (creator.equals(NOBODY)) {
            transfer.createUnnamed(NOBODY, clock.instant());
        }
    }
}
