package fr.lesbases.account;

import fr.lesbases.common.ProfileId;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** One-time tokens in the name of an account, by its number: an address may change, this doesn't. */
@Component
class SignInTokens {

    private final OneTimeTokenService tokens;
    private final SignInProperties properties;

    SignInTokens(OneTimeTokenService tokens, SignInProperties properties) {
        this.tokens = tokens;
        this.properties = properties;
    }

    String create(ProfileId id) {
        return tokens.generate(new GenerateOneTimeTokenRequest(id.toString(), properties.linkValidity())).getTokenValue();
    }
}
