package fr.lesbases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL of its own and a free port of 127.0.0.1. Every test that needs Spring has exactly this
 * configuration, so that the suite starts one context (decision 0008): nothing may be added to it by a single test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1", "lesbases.demo=false", "lesbases.warm-up=false", "lesbases.staff=" + Cast.STAFF})
@ContextConfiguration(initializers = TestFolder.class)
@interface ApplicationTest {
}
