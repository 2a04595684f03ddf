package org.cifal.workshops.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cifal.workshops.catalogue.surroundings.Samples;
import org.cifal.workshops.catalogue.surroundings.Samples.Sample;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.PublicationPolicy;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with each of the 26 real pages, by the rules that see it. R18 is the one in which all agrees. */
class SampleWarningsTest {

    private static final Instant JANUARY_2026 = Instant.parse("2026-01-15T00:00:00Z");

    private static final Map<String, List<String>> EXPECTED = """
            R01: dates-in-the-past contact-missing deadline-passed deadline-without-hour statuses-contradict \
                 status-contradicts-registration consent-missing label-without-value
            R02: dates-in-the-past fee-not-stated countries-not-listed deadline-passed deadline-without-hour consent-missing \
                 airfare-currencies-differ contradiction-noted
            R03: dates-in-the-past duration-differs durations-disagree venues-in-one-statement contact-missing \
                 status-in-deadline consent-missing label-without-value contradiction-noted
            R04: dates-in-the-past dates-replaced format-outside-vocabulary fee-not-stated contact-missing \
                 deadline-passed deadline-without-hour deadline-replaced consent-missing airfare-row-without-label \
                 label-without-value contradiction-noted
            R05: several-titles first-day-missing dates-without-year contradiction-noted
            R06: dates-without-year
            R09: dates-in-the-past
            R12: dates-without-year
            R15: dates-without-year counts-disagree
            R18:
            R21: dates-without-year counts-disagree count-mixes-roles
            R24: dates-without-year dates-in-the-past
            R30: dates-contradicted contradiction-noted
            R36: dates-without-year dates-without-month
            R39: dates-in-the-past owner-not-organiser contact-missing deadline-passed deadline-close-to-start \
                 deadline-without-hour statuses-contradict status-contradicts-registration consent-missing \
                 contradiction-noted
            R42: dates-in-the-past owner-not-organiser contact-missing deadline-passed deadline-close-to-start \
                 deadline-without-hour statuses-contradict status-contradicts-registration consent-missing \
                 objectives-empty contradiction-noted
            R48: dates-in-the-past dates-contradicted stated-year-differs owner-not-organiser contact-missing \
                 deadline-passed deadline-close-to-start deadline-without-hour consent-missing objectives-empty \
                 source-address-unusual contradiction-noted
            R51: no-day-stated time-zone-missing owner-not-organiser status-contradicts-registration \
                 consent-missing objectives-empty label-without-value
            R54: dates-to-be-confirmed dates-in-the-past duration-differs owner-not-organiser contradiction-noted
            R57: dates-contradicted owner-not-organiser count-mixes-roles
            R60: dates-not-to-the-day venue-to-be-confirmed owner-not-organiser contradiction-noted
            R63: dates-not-to-the-day self-paced-with-days venue-repeats-itself owner-not-organiser \
                 label-without-value
            R66: last-day-missing dates-without-year owner-not-organiser counts-disagree count-units-differ
            R69: owner-not-organiser
            R72: dates-in-the-past several-editions owner-not-organiser
            R81: no-day-stated fee-not-stated owner-not-organiser contact-missing deadline-passed deadline-without-hour \
                 capacities-differ consent-missing objectives-empty
            """.lines().map(line -> line.split("[: ]+")).collect(
            Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row).subList(1, row.length)));

    static Collection<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_contradiction_is_warned_of(Sample sample) throws JsonProcessingException {
        Set<String> codes = UnusualStatements.of(content(sample), JANUARY_2026).stream()
                .map(warning -> warning.code().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());

        assertThat(codes).containsExactlyInAnyOrderElementsOf(EXPECTED.get(sample.externalReference()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void none_of_it_bars_the_publication(Sample sample) throws JsonProcessingException {
        assertThat(PublicationPolicy.findings(content(sample))).isEmpty();
    }

    @Test
    void every_sample_has_its_line_and_every_line_its_sample() {
        assertThat(EXPECTED.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Samples.all().stream().map(Sample::externalReference).toList());
    }

    private static WorkshopContent content(Sample sample) throws JsonProcessingException {
        return WireFormat.mapper().treeToValue(sample.workshop(), WorkshopContent.class);
    }
}
