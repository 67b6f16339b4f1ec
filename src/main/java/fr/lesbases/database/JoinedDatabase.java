package fr.lesbases.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** An embedded PostgreSQL that runs on that port of this machine. Its own superuser, who needs no password here: it is reached from here only. */
record JoinedDatabase(int port) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }
}
