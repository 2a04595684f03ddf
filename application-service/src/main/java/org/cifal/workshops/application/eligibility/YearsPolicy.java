package org.cifal.workshops.application.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.cifal.workshops.application.call.EligibilityRule.AgeCondition;
import org.cifal.workshops.application.call.EligibilityRule.ExperienceCondition;

/** What is counted in whole years. */
final class YearsPolicy {

    private YearsPolicy() {}

    /**
     * Exactly five is not more than five (seed: 2020 call). Years are stated as of the day of submission. Where the rule
     * counts them up to another day, they are at least what they would be had the applicant not worked in between, and at
     * most what they would be had they worked throughout; where the two differ in the verdict, a person decides.
     */
    static Judgement experience(ExperienceCondition asked, StatedFacts stated) {
        String wanted = bounds(asked.moreThan(), asked.atLeast(), asked.atMost());
        Integer own = stated.yearsOfExperience();
        if (own == null) {
            return Judgement.unknown("No years of experience are stated; %s is asked.".formatted(wanted));
        }
        IntPredicate met = years -> (asked.moreThan() == null || years > asked.moreThan())
                && (asked.atLeast() == null || years >= asked.atLeast())
                && (asked.atMost() == null || years <= asked.atMost());
        if (asked.on() == null) {
            return Judgement.either(
                    met.test(own), "%d years of experience are stated; %s is asked.".formatted(own, wanted));
        }
        int drift = drift(stated.statedOn(), asked.on());
        int least = Math.max(0, own + Math.min(drift, 0));
        int most = own + Math.max(drift, 0);
        String reason = "%d years of experience are stated on %s, which is %s on %s; %s is asked."
                .formatted(own, stated.statedOn(), least == most ? least : least + " to " + most, asked.on(), wanted);
        return sameThroughout(met, least, most) ? Judgement.either(met.test(least), reason) : Judgement.unknown(reason);
    }

    /** Whole years from one day to the other, rounded away from zero, so that nobody's year is lost. */
    private static int drift(LocalDate from, LocalDate to) {
        long years = ChronoUnit.YEARS.between(from, to);
        LocalDate reached = from.plusYears(years);
        return (int) (reached.equals(to) ? years : years + (to.isAfter(from) ? 1 : -1));
    }

    private static boolean sameThroughout(IntPredicate met, int least, int most) {
        for (int years = least; years <= most; years++) {
            if (met.test(years) != met.test(least)) {
                return false;
            }
        }
        return true;
    }

    static Judgement age(AgeCondition asked, StatedFacts stated) {
        String wanted = bounds(null, asked.atLeast(), asked.atMost());
        if (stated.dateOfBirth() == null) {
            return Judgement.unknown("No date of birth is stated; an age of %s is asked.".formatted(wanted));
        }
        LocalDate on = asked.on() == null ? stated.statedOn() : asked.on();
        int age = (int) ChronoUnit.YEARS.between(stated.dateOfBirth(), on);
        boolean met = (asked.atLeast() == null || age >= asked.atLeast())
                && (asked.atMost() == null || age <= asked.atMost());
        return Judgement.either(met, "The age on %s is %d; %s is asked.".formatted(on, age, wanted));
    }

    private static String bounds(Integer moreThan, Integer atLeast, Integer atMost) {
        List<String> bounds = new ArrayList<>();
        if (moreThan != null) {
            bounds.add("more than " + moreThan);
        }
        if (atLeast != null) {
            bounds.add("at least " + atLeast);
        }
        if (atMost != null) {
            bounds.add("at most " + atMost);
        }
        return bounds.isEmpty() ? "nothing known here" : String.join(" and ", bounds);
    }
}
