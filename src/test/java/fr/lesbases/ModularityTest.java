package fr.lesbases;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use only what their {@code package-info.java} allows, and of others only what those show. */
class ModularityTest {

    @Test
    void modulesKeepToWhatTheyAllow() {
        ApplicationModules.of(LesBases.class).verify();
    }
}
