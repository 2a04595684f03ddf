package org.cifal.workshops.catalogue.finding;

import static org.cifal.workshops.catalogue.finding.Statements.listed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cifal.workshops.catalogue.content.Admission;
import org.cifal.workshops.catalogue.content.Admission.Way;
import org.cifal.workshops.catalogue.workshop.Finding;
import org.cifal.workshops.catalogue.workshop.FindingCode;

/** What is unusual about who takes part, how they get in, who holds it and whom to ask. */
final class PeopleRules {

    private static final Pattern FIRST_COME = Pattern.compile("first[- ]come|선착순", Pattern.CASE_INSENSITIVE);
    private static final Pattern SELECTED_COUNTRIES =
            Pattern.compile("selected countries|eligible countries|target countries", Pattern.CASE_INSENSITIVE);

    private PeopleRules() {}

    /** "The selected countries" of 2020 are a condition, and nowhere listed. */
    static Stream<Finding> countriesNotListed(Statements statements) {
        return Optional.ofNullable(statements.content().audience()).stream()
                .filter(audience -> listed(audience.countries()).isEmpty())
                .filter(audience -> audience.statedCountries() != null
                        || (audience.text() != null
                                && audience.text().byLanguage().values().stream()
                                        .anyMatch(text ->
                                                SELECTED_COUNTRIES.matcher(text).find())))
                .map(audience -> new Finding(
                        "#/audience/countries",
                        FindingCode.COUNTRIES_NOT_LISTED,
                        "are spoken of and not listed, so nobody knows whether theirs is among them"));
    }

    static Stream<Finding> admissionContradicts(Statements statements) {
        return Optional.ofNullable(statements.content().admission()).stream()
                .filter(PeopleRules::contradictsItself)
                .map(admission -> new Finding(
                        "#/admission",
                        FindingCode.ADMISSION_CONTRADICTS,
                        "names ways that exclude each other: the first to come, and a selection"));
    }

    private static boolean contradictsItself(Admission admission) {
        List<Way> ways = listed(admission.ways());
        boolean first = ways.contains(Way.FIRST_COME_FIRST_SERVED)
                || (admission.stated() != null
                        && FIRST_COME.matcher(admission.stated()).find());
        return (first && ways.contains(Way.APPLICATION_AND_SELECTION))
                || (ways.contains(Way.NOT_STATED) && ways.size() > 1);
    }

    static Stream<Finding> ownerNotNamed(Statements statements) {
        String owner = statements.content().owner();
        boolean named = listed(statements.content().organisers()).stream()
                .anyMatch(organiser -> organiser.code().equals(owner));
        return named
                ? Stream.empty()
                : Stream.of(new Finding("#/organisers", FindingCode.OWNER_NOT_ORGANISER, "do not name the owner"));
    }

    static Stream<Finding> contactMissing(Statements statements) {
        boolean reachable = listed(statements.content().contacts()).stream()
                .anyMatch(contact -> contact.email() != null || contact.phone() != null);
        return statements.call().isEmpty() || reachable
                ? Stream.empty()
                : Stream.of(new Finding(
                        "#/contacts", FindingCode.CONTACT_MISSING, "have no address to which a question can go"));
    }
}
