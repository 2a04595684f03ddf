package org.cifal.workshops.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.cifal.workshops.application.problem.Rejection;
import org.junit.jupiter.api.Test;

/** The house's rules, checked one by one: ArchUnit's own runner was seen to run nothing and pass. */
class ArchitectureTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.cifal.workshops.application");

    @Test
    void features_know_each_other_in_one_direction() {
        slices().matching("org.cifal.workshops.application.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs what needs it is not a feature of its own")
                .check(APPLICATION);
    }

    @Test
    void aggregates_and_policies_know_no_web_and_no_json() {
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "com.fasterxml.jackson..", "io.vertx..", "io.quarkus..")
                .because("rules outlive the way in which they are asked")
                .check(APPLICATION);
    }

    @Test
    void aggregates_are_made_not_injected() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBePublic()
                .because("an aggregate changes by its verbs alone")
                .check(APPLICATION);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("an aggregate changes by its verbs alone")
                .check(APPLICATION);
    }

    @Test
    void now_comes_from_the_one_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..time")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("it reads the machine's clock", this::readsTheMachinesClock))
                .because("a rehearsal sets the one clock, and tests stand still")
                .check(APPLICATION);
    }

    private boolean readsTheMachinesClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
        boolean ownClock = call.getTargetOwner().isEquivalentTo(Clock.class)
                && call.getName().startsWith("system");
        boolean millis = owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        return now || ownClock || millis;
    }

    @Test
    void resources_keep_to_themselves() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .notBePublic()
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .because("nothing but HTTP calls a resource")
                .check(APPLICATION);
    }

    @Test
    void refusals_name_the_fact() {
        classes()
                .that()
                .areAssignableTo(Rejection.class)
                .should()
                .haveSimpleNameNotEndingWith("Exception")
                .because("a refusal names what stands in the way")
                .check(APPLICATION);
    }

    @Test
    void nothing_has_a_name_that_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Impl|DTO|Dto|Helper|Utils?)$")
                .orShould()
                .resideInAnyPackage("..common..", "..util..", "..helper..", "..dto..", "..service..", "..impl..")
                .because("such a name says nothing of what is inside")
                .check(APPLICATION);
    }

    @Test
    void only_the_edge_knows_the_web() {
        noClasses()
                .that(areRepositories())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .because("what is stored does not depend on how it is asked for")
                .check(APPLICATION);
    }

    private static DescribedPredicate<JavaClass> areRepositories() {
        return DescribedPredicate.describe("are repositories", type -> type.getAllRawInterfaces().stream()
                .anyMatch(HasName.Predicates.nameContaining("PanacheRepositoryBase")));
    }
}
