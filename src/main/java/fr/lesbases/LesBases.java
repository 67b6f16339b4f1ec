package fr.lesbases;

import fr.lesbases.command.CommandLine;
import fr.lesbases.common.TravelClock;
import java.util.List;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** Starts the server; with words after it, runs one command and ends ({@code help} lists them). */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Les Bases")
public class LesBases {

    public static void main(String[] args) {
        List<String> words = new DefaultApplicationArguments(args).getNonOptionArgs();
        if (words.isEmpty()) {
            SpringApplication.run(LesBases.class, args);
        } else {
            System.exit(CommandLine.run(LesBases.class, words, args));
        }
    }

    @Bean
    TravelClock clock() {
        return new TravelClock();
    }
}
