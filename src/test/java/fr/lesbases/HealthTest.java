package fr.lesbases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

class HealthTest extends ModuleTest {

    @LocalServerPort
    private int port;

    @Test
    void anyoneMayAskWhetherTheSiteIsUpAndLearnsNothingElse() {
        String answer = RestClient.create("http://127.0.0.1:" + port).get().uri("/actuator/health").retrieve().body(String.class);

        assertThat(answer).isEqualTo("{\"status\":\"UP\"}");
    }
}
