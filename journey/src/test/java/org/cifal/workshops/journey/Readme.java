package org.cifal.workshops.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the README tells a newcomer to type. */
record Readme(String text) {

    private static final Pattern EXECUTED =
            Pattern.compile("<!-- executed as it stands by ReadmeIT -->\\n```sh\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern REHEARSED = Pattern.compile("(?m)^\\./start --rehearse (\\S+)$");

    static Readme of(Path checkout) {
        try {
            return new Readme(Files.readString(checkout.resolve("README.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The instants the platform is started at, in their order. */
    List<String> rehearsals() {
        return firstGroups(REHEARSED);
    }

    /** The commands typed after each start. */
    List<String> commands() {
        return firstGroups(EXECUTED);
    }

    private List<String> firstGroups(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
