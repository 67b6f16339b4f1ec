package fr.lesbases;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.HasElementQuery;
import com.vaadin.testbench.TestBench;
import fr.lesbases.browser.Browsers;
import fr.lesbases.resource.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The shortest way through the site in Vaadin's TestBench, for holders of its licence: {@code ./mvnw -Ptestbench verify}. The journeys that everybody runs
 * are Playwright's (decision 0008).
 */
@ApplicationTest
class SmokeTestBench implements HasElementQuery {

    @Autowired
    private Cast cast;
    @Autowired
    private Shelf shelf;
    @LocalServerPort
    private int port;
    private WebDriver browser;

    @BeforeEach
    void open() {
        ChromeOptions options = new ChromeOptions().addArguments("--headless", "--no-sandbox", "--disable-gpu");
        Browsers.findOrInstall().ifPresent(program -> options.setBinary(program.toFile()));
        browser = TestBench.createDriver(new ChromeDriver(options));
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @Override
    public SearchContext getContext() {
        return browser;
    }

    @Test
    void aVisitorSearchesAndReads() {
        shelf.put(cast.somebody(), "Semer des graines de TestBench", "Un guide pour la fumée.", Shelf.terms("thematique/donnees", "support/article", "public/adultes"));
        browser.get("http://127.0.0.1:" + port + "/");

        $("input").withAttribute("type", "search").waitForFirst().sendKeys("graines testbench", Keys.ENTER);
        $("a").withText("Semer des graines de TestBench").waitForFirst().click();

        assertThat($("h1").withText("Semer des graines de TestBench").waitForFirst().isDisplayed()).isTrue();
    }
}
