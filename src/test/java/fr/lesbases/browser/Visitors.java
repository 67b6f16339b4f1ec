package fr.lesbases.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The people who visit during one test, each with a window and cookies of their own. Where the test fails, their screens are kept in target/screenshots. */
public final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private final List<Page> pages = new ArrayList<>();
    private Browser browser;

    @Override
    public void beforeEach(ExtensionContext context) {
        browser = SharedBrowser.of(context);
    }

    /** Somebody new, with a screen of that size in CSS pixels; touch where it is as narrow as a phone. They know the hints for a first visit, and their browser keeps nothing for reading without a network. */
    public Page arrive(String address, int width, int height) {
        return arrive(address, width, height, ServiceWorkerPolicy.BLOCK);
    }

    /** @param keeping whether the browser may keep pages for reading without a network: what it asks for then, no test can cut or change */
    public Page arrive(String address, int width, int height, ServiceWorkerPolicy keeping) {
        boolean phone = width < 600;
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(address).setViewportSize(width, height).setServiceWorkers(keeping)
                .setHasTouch(phone).setIsMobile(phone).setLocale("fr-FR").setTimezoneId("Europe/Paris").setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript("try { for (const page of ['editeur', 'membres']) localStorage.setItem('lb-hint:' + page, '1'); } catch { /* about:blank keeps nothing */ }");
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            if (test.getExecutionException().isPresent()) {
                keepScreens(test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
            }
        } finally {
            pages.forEach(page -> page.context().close());
            pages.clear();
        }
    }

    private void keepScreens(String test) {
        for (int i = 0; i < pages.size(); i++) {
            Path picture = Path.of("target", "screenshots", test + (i == 0 ? "" : "-" + (i + 1)) + ".png");
            pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }
}
