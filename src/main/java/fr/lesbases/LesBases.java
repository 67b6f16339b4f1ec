package fr.lesbases;

import fr.lesbases.common.TravelClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the server; with words after it, runs one command and ends ({@code help} lists them). */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Les Bases")
public class LesBases {

    public static void main(String[] args) {
        SpringApplication.run(LesBases.class, args);
    }

    @Bean
    TravelClock clock() {
        return new TravelClock();
    }
}
