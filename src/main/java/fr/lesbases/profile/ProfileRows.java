package fr.lesbases.profile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileRows extends Repository<Profile, UUID> {

    Profile save(Profile profile);

    void flush();

    Optional<Profile> findById(UUID id);

    /** For writing: the next one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Profile p where p.id = :id")
    Optional<Profile> lockById(UUID id);

    /** As it is now, and stays until the transaction ends: who hides it waits. */
    @Query(nativeQuery = true, value = "select visibility = 'PUBLIC' from profile where id = :id for share")
    Optional<Boolean> isPublicFromNowOn(UUID id);

    /** They stay taken, and lead nowhere. */
    @Modifying
    @Query(nativeQuery = true, value = "update profile_slug set profile = null where profile = :profile")
    void forgetSlugs(UUID profile);

    /** Public profiles one of whose names holds a word that begins so, accents and case aside; several words have to follow each other. */
    @Query(nativeQuery = true, value = """
            select p.* from profile p
            where p.visibility = 'PUBLIC' and p.deleted is null
              and name_words(' ' || p.first_name || ' ' || p.last_name || ' ' || p.first_name) like name_words(:pattern) escape '!'
            order by p.last_name collate "fr-x-icu", p.first_name collate "fr-x-icu", p.id
            limit :most""")
    List<Profile> findByName(String pattern, int most);
}
