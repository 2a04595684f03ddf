package org.cifal.workshops.catalogue.series;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cifal.workshops.catalogue.conditional.Composition;
import org.cifal.workshops.catalogue.conditional.PreparedAnswer;
import org.cifal.workshops.catalogue.language.Languages;
import org.cifal.workshops.catalogue.snapshot.Choices;
import org.cifal.workshops.catalogue.snapshot.PreparedWorkshop;
import org.cifal.workshops.catalogue.snapshot.PublicCaching;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.WorkshopContent.SeriesReference;

/** Editions put together from items that are written already. The title of a series is the one its latest edition gives. */
final class EditionsPage {

    private static final Map<String, String> HEADERS =
            Map.of(HttpHeaders.CACHE_CONTROL, PublicCaching.POLICY, HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);

    private EditionsPage() {}

    /** A series as it names itself in one language. */
    private record SeriesView(String slug, String language, String title) {

        static SeriesView of(SeriesReference reference, List<String> wanted) {
            String language = Languages.best(reference.title().languages(), wanted);
            return new SeriesView(reference.slug(), language, reference.title().in(language));
        }
    }

    static PreparedAnswer ofSeries(List<PreparedWorkshop> editions, List<String> wanted, Instant asOf) {
        SeriesReference reference = Editions.series(editions.get(0)).orElseThrow();
        String series = WireFormat.text(SeriesView.of(reference, wanted));
        return answer(series.substring(1, series.length() - 1) + ",", editions, wanted, asOf);
    }

    static PreparedAnswer ofWorkshop(List<PreparedWorkshop> editions, List<String> wanted, Instant asOf) {
        Optional<String> series = Editions.series(editions.get(0))
                .map(reference -> "\"series\":" + WireFormat.text(SeriesView.of(reference, wanted)) + ",");
        return answer(series.orElse(""), editions, wanted, asOf);
    }

    private static PreparedAnswer answer(
            String series, List<PreparedWorkshop> editions, List<String> wanted, Instant asOf) {
        var choices = new Choices(wanted);
        var body = new Composition().text("{\"serverTime\":\"" + latest(editions) + "\"," + series + "\"items\":[");
        for (int i = 0; i < editions.size(); i++) {
            if (i > 0) {
                body.comma();
            }
            body.part(editions.get(i).summary(choices));
        }
        body.text("]}");
        return new PreparedAnswer(body, asOf, HEADERS);
    }

    /** As of which their statuses hold; what happens to other workshops makes no other page of it. */
    private static Instant latest(List<PreparedWorkshop> editions) {
        return editions.stream()
                .map(PreparedWorkshop::asOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
