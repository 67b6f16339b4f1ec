package fr.lesbases.account;

import fr.lesbases.access.Identity;
import fr.lesbases.common.ProfileId;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal: an account's number, by which Spring Security names it too, and whether it is the staff's. */
record SignedIn(UUID id, boolean isStaff) implements Identity, UserDetails {

    @Override
    public ProfileId profile() {
        return new ProfileId(id);
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return isStaff ? AuthorityUtils.createAuthorityList("ROLE_USER", "ROLE_STAFF") : AuthorityUtils.createAuthorityList("ROLE_USER");
    }

    /** Nobody has one here. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }
}
