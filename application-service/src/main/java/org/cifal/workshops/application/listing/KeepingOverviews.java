package org.cifal.workshops.application.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.problem.NotFound;
import org.cifal.workshops.application.screening.Screening;
import org.cifal.workshops.application.screening.ScreeningApplications;
import org.cifal.workshops.application.screening.Screenings;
import org.cifal.workshops.application.seal.SealJudgement;
import org.cifal.workshops.application.seal.SealJudgements;
import org.cifal.workshops.application.security.Officer;

/**
 * Measures what has changed since it was last listed. Whoever lists pays for it, once; whoever submits in the last minute
 * of a call does not.
 */
@ApplicationScoped
class KeepingOverviews {

    private final Calls calls;
    private final Overviews overviews;
    private final Screenings screenings;
    private final SealJudgements seals;

    KeepingOverviews(Calls calls, Overviews overviews, Screenings screenings, SealJudgements seals) {
        this.calls = calls;
        this.overviews = overviews;
        this.screenings = screenings;
        this.seals = seals;
    }

    /** In a transaction of its own, before that of the list: its locks are gone when the list is read. */
    @Transactional
    void refresh(Officer officer, String slug) {
        Call call = calls.ofSlugFor(slug, officer.organisation()).orElseThrow(NotFound::new);
        List<Application> outdated = overviews.outdated(call);
        if (outdated.isEmpty()) {
            return;
        }
        List<UUID> ids = outdated.stream().map(Application::id).toList();
        Map<UUID, Screening> screened =
                screenings.ofAll(ids).stream().collect(Collectors.toMap(Screening::applicationId, Function.identity()));
        Map<UUID, List<SealJudgement>> judged =
                seals.ofAll(ids).stream().collect(Collectors.groupingBy(SealJudgement::applicationId));
        Map<UUID, Application> byId = outdated.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        overviews.forChange(ids).forEach(overview -> {
            Application application = byId.get(overview.applicationId());
            // Another officer who listed at the same time may have been first.
            if (!overview.current(application, call)) {
                List<SealJudgement> own = judged.getOrDefault(application.id(), List.of());
                overview.measure(
                        application,
                        call,
                        ScreeningApplications.measure(call, application, own),
                        ScreeningApplications.propose(call, application, own),
                        screened.get(application.id()));
            }
        });
    }
}
