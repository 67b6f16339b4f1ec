package fr.lesbases.firstversion;

import fr.lesbases.account.TransferredAccounts;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides who a person of the first version is here: whom they have become before, else who has their address here, else somebody new. Accounts whose addresses differ
 * in case, blanks or ways to write a letter only are one person: the one that was confirmed and used last leads.
 */
@Component
class PeopleAim {

    private static final String SAME_ADDRESS = "lower(normalize(btrim(fields ->> 'email', E' \\t\\r\\n\\u00a0'), NFKC))";

    private final Stage stage;
    private final TransferredAccounts accounts;
    private final JdbcClient database;

    PeopleAim(Stage stage, TransferredAccounts accounts, JdbcClient database) {
        this.stage = stage;
        this.accounts = accounts;
        this.database = database;
    }

    void aim() {
        database.sql("""
                update first_version_object o set fields = o.fields || jsonb_build_object('leader', l.leader) from (
                    select pk, case when coalesce(%1$s, '') = '' then pk else first_value(pk) over (partition by %1$s
                        order by fields ->> 'is_active' = 'true' desc nulls last, fields ->> 'last_login' desc nulls last, number) end leader
                    from first_version_object where model = :model) l
                where o.model = :model and o.pk = l.pk""".formatted(SAME_ADDRESS)).param("model", Model.USER).update();
        stage.forEach(Model.USER, user -> {
            if (isLeader(user)) {
                UUID ours = before(user).or(() -> address(user).flatMap(accounts::withEmail).map(ProfileId::value)).orElseGet(() -> number(user));
                database.sql("update first_version_object set kind = :kind, ours = :ours where model = :model and fields ->> 'leader' = :leader")
                        .param("kind", Kind.PROFILE).param("ours", ours).param("model", Model.USER).param("leader", user.pk()).update();
            }
        });
    }

    static boolean isLeader(DumpObject user) {
        return user.text("leader").equals(user.pk());
    }

    /** As it is kept; empty for what is none. */
    static Optional<EmailAddress> address(DumpObject user) {
        return Optional.of(Normalizer.normalize(user.text("email").replace('\u00a0', ' ').strip(), Normalizer.Form.NFKC)).filter(EmailAddress::isValid).map(EmailAddress::new);
    }

    private Optional<UUID> before(DumpObject user) {
        List<UUID> known = database.sql("""
                select g.ours from first_version_object o join first_version_origin g on g.model = o.model and g.pk = o.pk
                where o.model = :model and o.fields ->> 'leader' = :leader order by g.brought, g.pk limit 1""").param("model", Model.USER).param("leader", user.pk())
                .query(UUID.class).list();
        return known.stream().findFirst();
    }

    private static UUID number(DumpObject user) {
        return UUID.nameUUIDFromBytes(("la-base/" + Model.USER + "/" + user.pk()).getBytes(StandardCharsets.UTF_8));
    }
}
