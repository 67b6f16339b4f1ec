package fr.lesbases.profile;

import fr.lesbases.account.AccountData;
import fr.lesbases.account.AccountDirectory;
import fr.lesbases.common.ProfileId;
import fr.lesbases.common.Visibility;
import fr.lesbases.file.Files;
import fr.lesbases.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The profile itself, its account and its photo. */
@Component
@Order(0)
class ProfileData implements PersonalData {

    private final ProfileRows profiles;
    private final AccountDirectory accounts;
    private final Files files;

    ProfileData(ProfileRows profiles, AccountDirectory accounts, Files files) {
        this.profiles = profiles;
        this.accounts = accounts;
        this.files = files;
    }

    private record Copy(String firstName, String lastName, String address, Visibility visibility, String description, Optional<String> departement, List<String> links,
            boolean emailShown, AccountData account) {}

    @Override
    public void write(ProfileId person, DataArchive archive) throws IOException {
        Profile profile = profiles.findById(person.value()).orElseThrow();
        ProfileDetails details = profile.details();
        archive.json("profil.json", new Copy(details.name().first(), details.name().last(), profile.person(true).slug().value(), profile.visibility(), details.description(),
                details.departement(), details.links(), details.emailShown(), accounts.data(person)));
        Optional<StoredFile> photo = profile.photo().flatMap(files::find);
        if (photo.isPresent()) {
            try (InputStream content = files.open(photo.get().id())) {
                archive.file("photo/" + photo.get().name(), content);
            }
        }
    }
}
