package fr.lesbases.database;

import fr.lesbases.command.Command;
import fr.lesbases.common.Texts;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whether an installation has what it needs. As every start, this one has applied the migrations. */
@Component("check")
class Check implements Command {

    private final Installation installation;
    private final ObjectProvider<DataSource> database;
    private final ObjectProvider<Flyway> migrations;

    Check(Installation installation, ObjectProvider<DataSource> database, ObjectProvider<Flyway> migrations) {
        this.installation = installation;
        this.database = database;
        this.migrations = migrations;
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        boolean folder = checkFolder(out);
        return checkDatabase(out) && folder ? DONE : FAILED;
    }

    private boolean checkFolder(PrintStream out) {
        boolean writable = Files.isDirectory(installation.data()) && Files.isWritable(installation.data());
        out.println(Texts.get(writable ? "database.check.folder" : "database.check.folder.unwritable", installation.data()));
        return writable;
    }

    private boolean checkDatabase(PrintStream out) {
        try (Connection connection = database.getObject().getConnection()) {
            out.println(Texts.get("database.check.reached", connection.getMetaData().getDatabaseProductVersion()));
        } catch (SQLException e) {
            out.println(Texts.get("database.check.unreachable", e.getMessage()));
            return false;
        }
        int pending = migrations.getObject().info().pending().length;
        out.println(pending == 0 ? Texts.get("database.check.migrated") : Texts.get("database.check.pending", pending));
        return pending == 0;
    }
}
