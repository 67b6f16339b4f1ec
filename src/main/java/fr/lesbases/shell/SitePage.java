package fr.lesbases.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;

/**
 * What every page of the site loads. No Vaadin theme: the components' base styles, dressed by our tokens (decision 0007). Sheets that one screen alone
 * needs stand on that screen's view.
 */
@Push
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/vaadin.css")
@StyleSheet("styles/controls.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/rows.css")
@StyleSheet("styles/collections.css")
@StyleSheet("styles/forms.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/reading.css")
@StyleSheet("styles/search.css")
@StyleSheet("styles/publish.css")
@StyleSheet("styles/profile.css")
@StyleSheet("styles/named.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/print.css")
public class SitePage implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addLink("icon", "/images/icon.svg");
        page.addLink("apple-touch-icon", "/images/icon-192.png");
        page.addLink("manifest", "/manifest.json");
    }
}
