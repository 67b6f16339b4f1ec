package fr.lesbases.account;

import fr.lesbases.common.DomainException;

/** Too many sign-in links were asked for; its sentence says in how many minutes the next one may be. */
public class TooManyLinks extends DomainException {

    TooManyLinks(long minutes) {
        super("account.tooManyLinks", minutes);
    }
}
