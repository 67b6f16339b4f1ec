package fr.lesbases.base;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.Meanwhile;
import fr.lesbases.common.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * What a base tells of itself.
 *
 * @param name one line, required, at most {@value #MAX_NAME} characters
 * @param description plain text, at most {@value #MAX_DESCRIPTION} characters
 * @param contact the address people write to, shown to whoever reads the base
 * @param departement code as the INSEE gives it: 01–95, 2A, 2B, 971–976
 * @param links web addresses, at most {@value #MAX_LINKS}
 */
public record BaseDetails(String name, String description, Optional<EmailAddress> contact, Optional<String> departement, List<String> links) {

    public static final int MAX_NAME = 100;
    public static final int MAX_DESCRIPTION = 2000;
    public static final int MAX_LINKS = 5;

    public BaseDetails {
        name = name.strip().replaceAll("\\s+", " ");
        description = description.strip();
        links = List.copyOf(links);
        if (name.isEmpty()) {
            throw new DomainException("base.name.missing");
        }
        if (name.length() > MAX_NAME) {
            throw new DomainException("base.name.tooLong", MAX_NAME);
        }
        if (description.length() > MAX_DESCRIPTION) {
            throw new DomainException("base.description.tooLong", MAX_DESCRIPTION);
        }
        if (links.size() > MAX_LINKS || links.stream().anyMatch(link -> WebAddress.parse(link).isEmpty())) {
            throw new DomainException("common.webAddress.invalid");
        }
    }

    /** Part by part. @throws fr.lesbases.common.ChangedMeanwhile where one was changed twice */
    static BaseDetails merged(Meanwhile<BaseDetails> all) {
        return new BaseDetails(all.of(BaseDetails::name).merged(), all.of(BaseDetails::description).merged(), all.of(BaseDetails::contact).merged(), all.of(BaseDetails::departement).merged(),
                all.of(BaseDetails::links).merged());
    }

    /** A base that tells its name only. */
    public static BaseDetails named(String name) {
        return new BaseDetails(name, "", Optional.empty(), Optional.empty(), List.of());
    }
}
