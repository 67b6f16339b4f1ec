package fr.lesbases.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser process for the whole suite, ended with it; each visitor gets a window and cookies of their own. */
final class SharedBrowser implements AutoCloseable {

    /** What keeps Chromium from talking to its makers, and from graphics a server has not. */
    private static final List<String> ARGUMENTS = List.of("--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private SharedBrowser() {
        Optional<Path> program = Browsers.findOrInstall();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setChromiumSandbox(false);
        program.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    static Browser of(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(SharedBrowser.class))
                .computeIfAbsent(SharedBrowser.class, any -> new SharedBrowser(), SharedBrowser.class).browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
