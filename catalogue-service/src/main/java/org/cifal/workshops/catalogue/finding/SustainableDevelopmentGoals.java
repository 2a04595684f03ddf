package org.cifal.workshops.catalogue.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 17 goals of the 2030 Agenda and their 169 targets: some by number, and some, of means, by letter. */
final class SustainableDevelopmentGoals {

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?)(?:\\.(?:([1-9][0-9]?)|([a-d])))?");

    private static final List<Targets> OF_GOAL = List.of(
            new Targets(5, 2),
            new Targets(5, 3),
            new Targets(9, 4),
            new Targets(7, 3),
            new Targets(6, 3),
            new Targets(6, 2),
            new Targets(3, 2),
            new Targets(10, 2),
            new Targets(5, 3),
            new Targets(7, 3),
            new Targets(7, 3),
            new Targets(8, 3),
            new Targets(3, 2),
            new Targets(7, 3),
            new Targets(9, 3),
            new Targets(10, 2),
            new Targets(19, 0));

    /** How many a goal has with a number, and how many with a letter. */
    private record Targets(int numbered, int lettered) {}

    private SustainableDevelopmentGoals() {}

    /** Whether it is a goal ({@code 11}) or a target ({@code 8.7}, {@code 16.a}). */
    static boolean have(String goalOrTarget) {
        Matcher written = WRITTEN.matcher(goalOrTarget);
        if (!written.matches()) {
            return false;
        }
        int goal = Integer.parseInt(written.group(1));
        if (goal > OF_GOAL.size()) {
            return false;
        }
        Targets targets = OF_GOAL.get(goal - 1);
        if (written.group(2) != null) {
            return Integer.parseInt(written.group(2)) <= targets.numbered();
        }
        return written.group(3) == null || written.group(3).charAt(0) - 'a' < targets.lettered();
    }
}
