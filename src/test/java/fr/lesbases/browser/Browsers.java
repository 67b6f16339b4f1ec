package fr.lesbases.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The browser for the journeys, so that they run on a machine nobody prepared: {@code -Dlesbases.browser=…}, or an installed Chrome, Chromium
 * or Edge, or one installed by the machine's own means (Debian's package, where we may), or Playwright's download.
 */
public final class Browsers {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");
    private static final List<String> LINUX = List.of("/usr/bin/chromium", "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium");
    private static final List<String> MAC = List.of("Google Chrome", "Chromium", "Microsoft Edge");
    private static final List<String> WINDOWS = List.of("Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe",
            "Microsoft\\Edge\\Application\\msedge.exe");

    private final UnaryOperator<String> environment;

    Browsers(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    /**
     * The program to start; empty where Playwright has one of its own, which it finds by itself.
     *
     * @throws IllegalStateException where there is none and none can be installed: one sentence of what to do
     */
    public static Optional<Path> findOrInstall() {
        String chosen = System.getProperty("lesbases.browser", "");
        if (!chosen.isEmpty()) {
            return Optional.of(Path.of(chosen));
        }
        Browsers browsers = new Browsers(System::getenv);
        Optional<Path> installed = browsers.installed();
        if (installed.isPresent()) {
            return installed;
        }
        if (installDebianPackage()) {
            return browsers.installed();
        }
        if (downloadByPlaywright()) {
            return Optional.empty();
        }
        throw new IllegalStateException("The browser tests need Chrome or Chromium, none was found and none could be installed: "
                + "install one (Debian: apt install chromium), or name one with -Dlesbases.browser=/path/to/it.");
    }

    Optional<Path> installed() {
        return places().filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
    }

    private Stream<Path> places() {
        List<Path> places = new ArrayList<>();
        for (String folder : value("PATH").split(java.io.File.pathSeparator)) {
            NAMES.forEach(name -> places.add(Path.of(folder, name)));
        }
        LINUX.forEach(place -> places.add(Path.of(place)));
        for (String folder : List.of("/Applications", value("HOME") + "/Applications")) {
            MAC.forEach(name -> places.add(Path.of(folder, name + ".app", "Contents", "MacOS", name)));
        }
        for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
            WINDOWS.stream().filter(place -> !value(variable).isEmpty()).forEach(place -> places.add(Path.of(value(variable), place.split("\\\\"))));
        }
        return places.stream();
    }

    private String value(String variable) {
        String value = environment.apply(variable);
        return value == null ? "" : value;
    }

    /** Debian's lists of packages may be missing or old, as in a container, so they are fetched first. */
    private static boolean installDebianPackage() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        List<String> rights = "root".equals(System.getProperty("user.name")) ? List.of() : List.of("sudo", "-n");
        return run(rights, "apt-get", "-qq", "update") && run(rights, "env", "DEBIAN_FRONTEND=noninteractive",
                "apt-get", "-qq", "-y", "install", "--no-install-recommends", "chromium")
                && new Browsers(System::getenv).installed().isPresent();
    }

    private static boolean run(List<String> before, String... command) {
        List<String> words = Stream.concat(before.stream(), Stream.of(command)).toList();
        return succeeds(new ProcessBuilder(words));
    }

    private static boolean downloadByPlaywright() {
        ProcessBuilder installer = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false).createProcessBuilder();
        installer.command().addAll(List.of("install", "chromium"));
        return succeeds(installer);
    }

    private static boolean succeeds(ProcessBuilder builder) {
        try {
            return builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
