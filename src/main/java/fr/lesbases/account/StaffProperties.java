package fr.lesbases.account;

import fr.lesbases.common.EmailAddress;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param staff e-mail addresses of the platform's staff, compared without case; read at sign-in */
@ConfigurationProperties("lesbases")
record StaffProperties(@DefaultValue List<String> staff) {

    boolean isStaff(EmailAddress address) {
        return staff.stream().anyMatch(entry -> entry.strip().equalsIgnoreCase(address.value()));
    }
}
