package fr.lesbases.profile;

import static java.util.stream.Collectors.toMap;

import fr.lesbases.common.ProfileId;
import fr.lesbases.database.EntitiesById;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of profiles: of public ones, whoever looks. */
@Service
@Transactional(readOnly = true)
public class ProfileCatalogue {

    private final EntitiesById entities;

    ProfileCatalogue(EntitiesById entities) {
        this.entities = entities;
    }

    /** Rows for these, in this order and in one query; private ones are left out. For lists kept elsewhere, as search results are. */
    public List<ProfileRow> rows(Collection<ProfileId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ProfileId, ProfileRow> rows = entities.find(Profile.class, ids.stream().map(ProfileId::value).toList()).stream().filter(Profile::isFindable)
                .map(profile -> new ProfileRow(profile.person(true), profile.details().description(), profile.details().departement()))
                .collect(toMap(row -> row.person().id(), row -> row));
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }
}
