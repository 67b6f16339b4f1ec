package fr.lesbases;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import fr.lesbases.common.TravelClock;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the code is laid out (ARCHITECTURE §1), as far as a machine can tell. */
@AnalyzeClasses(packagesOf = LesBases.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule screensStayInTheirRooms = noClasses().that(not(resideInAnyPackage("..ui..", "..shell..")))
            .and(not(name("fr.lesbases.account.SecurityConfiguration")))
            .should().dependOnClassesThat().resideInAPackage("com.vaadin..")
            .because("rules that need a screen to run can't be tested, reused or trusted");

    @ArchTest
    static final ArchRule wordsNeedNoFramework = noClasses().that().resideInAPackage("..common..").and(not(simpleName("package-info")))
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.persistence..")
            .because("what every feature speaks of has to work anywhere");

    @ArchTest
    static final ArchRule entitiesStayInside = classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate()
            .because("services answer with records: an entity outside of its transaction is a trap");

    @ArchTest
    static final ArchRule repositoriesStayInside = classes().that().areAssignableTo(Repository.class).should().bePackagePrivate()
            .because("who reads rows past the service reads past its policy");

    @ArchTest
    static final ArchRule viewsAreReachedByAddress = classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate()
            .because("others link to a page by its *Routes, and so keep working when the view changes");

    @ArchTest
    static final ArchRule viewsAskServices = noClasses().that().areAssignableTo(Component.class)
            .should().dependOnClassesThat().areAssignableTo(Repository.class).orShould().dependOnClassesThat().areAnnotatedWith(Entity.class)
            .because("rights are asked in the services");

    @ArchTest
    static final ArchRule transactionsAreUseCases = methods().that().areAnnotatedWith(Transactional.class)
            .should().beDeclaredInClassesThat().areAnnotatedWith(Service.class)
            .because("one use case is one transaction, and use cases are the services' methods");

    @ArchTest
    static final ArchRule servicesAreTheTransactionalClasses = classes().that().areAnnotatedWith(Transactional.class).should().beAnnotatedWith(Service.class)
            .because("one use case is one transaction, and use cases are the services' methods");

    @ArchTest
    static final ArchRule modulesReferById = fields().that().areAnnotatedWith(ManyToOne.class).or().areAnnotatedWith(OneToMany.class)
            .or().areAnnotatedWith(OneToOne.class).or().areAnnotatedWith(ManyToMany.class)
            .should(stayInTheirPackage())
            .because("an association across modules loads and locks what another module owns; the foreign key in the migration is enough");

    @ArchTest
    static final ArchRule dependenciesAreSaidInConstructors = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().that(not(name(TravelClock.class.getName())))
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now").orShould().callMethod(System.class, "currentTimeMillis")
            .because("tests travel in time by the Clock");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses().that(not(resideInAPackage("..command..")))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("what is to be known goes to the log, what a command answers to the stream it is given");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses().should().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("Dto")
            .because("such a name says that nobody knew what belongs in the class");

    @ArchTest
    static final ArchRule looksComeFromTheStyleSheets = noClasses().should().dependOnClassesThat().areAssignableTo(Style.class)
            .because("look and spacing are tokens in frontend/, light and dark");

    @ArchTest
    static final ArchRule nothingGlobalChanges = noFields().that().areStatic().should().notBeFinal()
            .because("what one request leaves behind another one finds");

    private static ArchCondition<JavaField> stayInTheirPackage() {
        return new ArchCondition<>("stay in their package") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean own = field.getAllInvolvedRawTypes().stream().filter(type -> type.isAnnotatedWith(Entity.class))
                        .allMatch(type -> type.getPackage().equals(field.getOwner().getPackage()));
                events.add(new SimpleConditionEvent(field, own, field.getDescription() + " reaches another package"));
            }
        };
    }
}
