package fr.lesbases.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileRows extends Repository<Profile, UUID> {

    Profile save(Profile profile);

    Optional<Profile> findById(UUID id);

    List<Profile> findByIdIn(Collection<UUID> ids);

    @Query(nativeQuery = true, value = "select p.* from profile p join profile_slug s on s.profile = p.id where s.slug = :slug")
    Optional<Profile> findByAnySlug(String slug);

    @Query(nativeQuery = true, value = "insert into profile_slug (slug, profile) values (:slug, :profile)")
    @org.springframework.data.jpa.repository.Modifying
    void keepSlug(String slug, UUID profile);

    @Query(nativeQuery = true, value = "select profile from profile_slug where slug = :slug")
    Optional<UUID> ownerOfSlug(String slug);

    /** Public profiles whose first or last name begins so, accents and case aside. */
    @Query(nativeQuery = true, value = """
            select p.* from profile p
            where p.visibility = 'PUBLIC'
              and unaccent(lower(' ' || translate(p.first_name || ' ' || p.last_name || ' ' || p.first_name, '-’''', '   '))) like unaccent(lower(:pattern)) escape '!'
            order by p.last_name collate "fr-x-icu", p.first_name collate "fr-x-icu", p.id
            limit :most""")
    List<Profile> findByName(String pattern, int most);
}
