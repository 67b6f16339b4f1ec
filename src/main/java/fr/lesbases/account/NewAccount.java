package fr.lesbases.account;

import fr.lesbases.common.DomainException;
import fr.lesbases.common.EmailAddress;

/** What one fills in to sign up. The terms are accepted by whoever makes this record. */
public record NewAccount(String firstName, String lastName, EmailAddress email) {

    public static final int MAX_NAME_LENGTH = 100;

    public NewAccount {
        firstName = name(firstName);
        lastName = name(lastName);
    }

    private static String name(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
            throw new DomainException("account.name.invalid", MAX_NAME_LENGTH);
        }
        return name;
    }
}
