package fr.lesbases.account;

import fr.lesbases.common.SecretHash;
import javax.sql.DataSource;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;

/** The browsers that stay signed in. Keeps the hash of what their cookie holds: a copy of the database opens no account. */
class KnownBrowsers extends JdbcTokenRepositoryImpl {

    KnownBrowsers(DataSource source) {
        setDataSource(source);
        afterPropertiesSet();
    }

    @Override
    public void createNewToken(PersistentRememberMeToken token) {
        super.createNewToken(new PersistentRememberMeToken(token.getUsername(), token.getSeries(), SecretHash.of(token.getTokenValue()), token.getDate()));
    }
}
