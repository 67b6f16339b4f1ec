package fr.lesbases.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in.
 *
 * @param perAddress how many links may be asked for one e-mail address in an hour
 * @param perSender how many links may be asked from one network address in an hour; a training room shares one
 * @param linkValidity how long a link can be used, once
 * @param remembered how long a browser stays signed in after its last visit
 */
@ConfigurationProperties("lesbases.sign-in")
record SignInProperties(@DefaultValue("5") int perAddress, @DefaultValue("30") int perSender,
        @DefaultValue("15m") Duration linkValidity, @DefaultValue("30d") Duration remembered) {}
