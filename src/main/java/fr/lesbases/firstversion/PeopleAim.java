package fr.lesbases.firstversion;

import fr.lesbases.account.TransferredAccounts;
import fr.lesbases.common.EmailAddress;
import fr.lesbases.common.ProfileId;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides who a person of the first version is here: whom they have become before, else who has their address here, else somebody new. Accounts whose addresses differ
 * in case, blanks or ways to write a letter only are one person: the one that was confirmed and used last leads.
 */
@Component
class PeopleAim {

    /** Marks of no width, which come with what is copied. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private final Stage stage;
    private final TransferredAccounts accounts;
    private final Origins origins;
    private final JdbcClient database;

    PeopleAim(Stage stage, TransferredAccounts accounts, Origins origins, JdbcClient database) {
        this.stage = stage;
        this.accounts = accounts;
        this.origins = origins;
        this.database = database;
    }

    void aim() {
        stage.forEach(Model.USER, user -> database.sql("update first_version_object set fields = fields || jsonb_build_object('address', :address::text) where model = :model and pk = :pk")
                .param("address", address(user).map(EmailAddress::folded).orElse("")).param("model", Model.USER).param("pk", user.pk()).update());
        database.sql("""
                update first_version_object o set fields = o.fields || jsonb_build_object('leader', l.leader) from (
                    select pk, case when fields ->> 'address' = '' then pk else first_value(pk) over (partition by fields ->> 'address'
                        order by fields ->> 'is_active' = 'true' desc nulls last, fields ->> 'last_login' desc nulls last, number) end leader
                    from first_version_object where model = :model) l
                where o.model = :model and o.pk = l.pk""").param("model", Model.USER).update();
        stage.forEach(Model.USER, user -> {
            if (isLeader(user)) {
                UUID ours = before(user).or(() -> address(user).flatMap(accounts::withEmail).map(ProfileId::value)).orElseGet(() -> number(user.pk()));
                database.sql("update first_version_object set kind = :kind, ours = :ours where model = :model and fields ->> 'leader' = :leader")
                        .param("kind", Kind.PROFILE).param("ours", ours).param("model", Model.USER).param("leader", user.pk()).update();
            }
        });
    }

    static boolean isLeader(DumpObject user) {
        return user.text("leader").equals(user.pk());
    }

    /** All accounts of a person, the leading one first. */
    List<DumpObject> accounts(DumpObject user) {
        return database.sql("select model, pk, fields from first_version_object where model = :model and fields ->> 'leader' = :leader order by pk = :leader desc, number")
                .param("model", Model.USER).param("leader", user.text("leader")).query((row, index) -> Stage.object(row)).list();
    }

    /** Whether an import made that profile: its number follows from a key. */
    boolean isMade(ProfileId id, List<DumpObject> accounts) {
        return Stream.concat(accounts.stream().map(DumpObject::pk), origins.keys(Model.USER, id.value()).stream()).map(PeopleAim::number).anyMatch(id.value()::equals);
    }

    /** That of the accounts which says most of their name. */
    static DumpObject named(List<DumpObject> accounts) {
        return accounts.stream().min(Comparator.comparingLong(user -> Stream.of("first_name", "last_name").filter(part -> user.text(part).isEmpty()).count())).orElseThrow();
    }

    /** As it is kept; empty for what is none. */
    static Optional<EmailAddress> address(DumpObject user) {
        return Optional.of(UNSEEN.matcher(Normalizer.normalize(user.text("email"), Normalizer.Form.NFKC)).replaceAll("").strip()).filter(EmailAddress::isValid).map(EmailAddress::new);
    }

    private Optional<UUID> before(DumpObject user) {
        List<UUID> known = database.sql("""
                select g.ours from first_version_object o join first_version_origin g on g.model = o.model and g.pk = o.pk
                where o.model = :model and o.fields ->> 'leader' = :leader order by g.brought, g.pk limit 1""").param("model", Model.USER).param("leader", user.pk())
                .query(UUID.class).list();
        return known.stream().findFirst();
    }

    private static UUID number(String pk) {
        return UUID.nameUUIDFromBytes(("la-base/" + Model.USER + "/" + pk).getBytes(StandardCharsets.UTF_8));
    }
}
