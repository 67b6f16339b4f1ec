package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param staff e-mail addresses of the platform's staff, compared without case; read at sign-in */
@ConfigurationProperties("lesbases")
record StaffProperties(@DefaultValue List<String> staff) {

    boolean isStaff(EmailAddress address) {
        // Not equalsIgnoreCase, for which a dotless "ı" is an "i": who has the domain spelled so would be the staff
        return staff.stream().map(entry -> entry.strip().toLowerCase(Locale.ROOT)).anyMatch(address.folded()::equals);
    }
}
