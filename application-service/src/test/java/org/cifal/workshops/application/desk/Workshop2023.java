package org.cifal.workshops.application.desk;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cifal.workshops.application.applicant.Applicant;
import org.cifal.workshops.application.applicant.Applicants;
import org.cifal.workshops.application.applicant.Session;
import org.cifal.workshops.application.applicant.SessionToken;
import org.cifal.workshops.application.applicant.Sessions;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationMoved;
import org.cifal.workshops.application.application.ApplicationReference;
import org.cifal.workshops.application.application.Applications;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.cifal.workshops.application.call.CallTerms.ConsentText;
import org.cifal.workshops.application.call.CallTerms.EligibilityCriterion;
import org.cifal.workshops.application.call.CallTerms.NotificationPolicy;
import org.cifal.workshops.application.call.Calls;
import org.cifal.workshops.application.call.Deadline;
import org.cifal.workshops.application.call.WorkshopFacts;
import org.cifal.workshops.application.call.WorkshopFacts.Organiser;
import org.cifal.workshops.application.consent.Consent;
import org.cifal.workshops.application.consent.ConsentChanged;
import org.cifal.workshops.application.consent.Consents;

/** The 2023 workshop (seed: 2023 call) as often as tests need one, and people who applied to it. */
@ApplicationScoped
public class Workshop2023 {

    /** A minute before the closing instant of the 2023 call. */
    public static final Instant IN_TIME = Instant.parse("2023-11-07T14:59:00Z");

    public static final Instant CLOSED = Instant.parse("2023-11-13T01:00:00Z");

    private static final ConsentText TO_RSO = new ConsentText(
            "disclosure-to-rso", "disclosure", List.of("rso"), false, "2023-1", Map.of("en", "RSO may read me."));
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Calls calls;
    private final Applications applications;
    private final Applicants applicants;
    private final Sessions sessions;
    private final Consents consents;
    private final Event<ApplicationMoved> moves;
    private final Event<ConsentChanged> consentChanges;

    Workshop2023(
            Calls calls,
            Applications applications,
            Applicants applicants,
            Sessions sessions,
            Consents consents,
            Event<ApplicationMoved> moves,
            Event<ConsentChanged> consentChanges) {
        this.calls = calls;
        this.applications = applications;
        this.applicants = applicants;
        this.sessions = sessions;
        this.consents = consents;
        this.moves = moves;
        this.consentChanges = consentChanges;
    }

    /** Organised by both, approved by both. */
    public String with(Integer seats) {
        return with(seats, false, List.of("cifal-jeju", "rso"));
    }

    public String with(Integer seats, boolean sameCountryFirst, List<String> organisers) {
        return with(seats, sameCountryFirst, organisers, "selected-only");
    }

    /** @param told who hears of the decision: {@code selected-only} or {@code everyone} */
    public String with(Integer seats, boolean sameCountryFirst, List<String> organisers, String told) {
        String slug = "jeju-2023-victim-identification-" + NUMBER.incrementAndGet();
        CallTerms terms = new CallTerms(
                null,
                new Deadline("dated", LocalDate.of(2023, 11, 7), null, "Asia/Seoul", "Tuesday November 7, 2023"),
                seats,
                List.of(),
                List.of(new EligibilityCriterion(
                        "in-the-field", "required", Map.of("en", "Works in victim identification and support."), null)),
                List.of(TO_RSO),
                organisers,
                new NotificationPolicy(told, null),
                null,
                sameCountryFirst,
                List.of(),
                null,
                null,
                null,
                null);
        List<Organiser> stated = new ArrayList<>();
        organisers.forEach(code -> stated.add(new Organiser(code, Map.of("en", "The " + code), "organiser")));
        WorkshopFacts facts = new WorkshopFacts(
                UuidCreator.getTimeOrderedEpoch(),
                slug,
                1,
                "published",
                false,
                null,
                organisers.get(0),
                Map.of("en", "Enhancing Victim Identification and Protection in the Asia-Pacific Region"),
                new WorkshopFacts.Schedule(
                        LocalDate.of(2023, 12, 12), LocalDate.of(2023, 12, 15), "Asia/Seoul", "12 ~ 15 December 2023"),
                stated,
                terms,
                null);
        QuarkusTransaction.requiringNew().run(() -> calls.persist(new Call(facts, IN_TIME)));
        return slug;
    }

    /** Inspector Salome Tavake of Honiara and others like her; one more person each time. */
    public Applied anOfficialOf(String country, String slug) {
        Profile profile = new Profile(
                "Tavake",
                "Salome",
                Profile.Gender.FEMALE,
                country,
                country,
                "Royal Solomon Islands Police Force",
                "Inspector",
                "law-enforcement",
                country,
                9,
                null,
                null,
                null,
                null,
                null,
                null);
        return anApplicant(slug, "s.tavake-%d@police.example".formatted(NUMBER.incrementAndGet()), profile);
    }

    /** Somebody who stated this and handed it in. */
    public Applied anApplicant(String slug, String email, Profile profile) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID workshopId = calls.ofSlug(slug).orElseThrow().workshopId();
            Applicant applicant = applicants.withVerified(email, IN_TIME);
            SessionToken token = SessionToken.next(new SecureRandom());
            sessions.persist(new Session(token, applicant.id(), CLOSED));
            Application application = new Application(
                    applicant.id(),
                    workshopId,
                    ApplicationReference.next("cifal-jeju", 2023, new SecureRandom()),
                    IN_TIME);
            application.describe(profile);
            applications.persist(application);
            moves.fire(application.started());
            moves.fire(application.submit(IN_TIME, 1));
            return new Applied(application.id(), application.reference(), token.value());
        });
    }

    /** Kinds of the letters in the outbox that tell this applicant of a decision. */
    public List<String> decisionLettersTo(Applied applied) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> kinds = sessions.getEntityManager()
                    .createNativeQuery(
                            "SELECT kind FROM letter WHERE application_id = ?1 AND kind LIKE 'decision-%'",
                            String.class)
                    .setParameter(1, applied.id())
                    .getResultList();
            return kinds.stream().map(Object::toString).toList();
        });
    }

    public void consentToRso(UUID applicationId) {
        QuarkusTransaction.requiringNew().run(() -> consentToRsoInThisTransaction(applicationId));
    }

    public void consentToRsoInThisTransaction(UUID applicationId) {
        Consent consent = new Consent(applicationId, TO_RSO, CLOSED);
        consents.persist(consent);
        consentChanges.fire(ConsentChanged.given(consent, CLOSED));
    }

    public void takeBackConsentToRso(UUID applicationId) {
        QuarkusTransaction.requiringNew().run(() -> {
            Consent consent = consents.live(applicationId, TO_RSO.code()).orElseThrow();
            consent.withdraw(CLOSED);
            consentChanges.fire(ConsentChanged.withdrawn(consent, CLOSED));
        });
    }

    public void withdraw(UUID applicationId) {
        QuarkusTransaction.requiringNew()
                .run(() -> moves.fire(applications.findById(applicationId).withdraw(CLOSED)));
    }

    /** Sessions last for hours and offers for days: lets these people sign in again, with the tokens they have. */
    public void keepSignedIn(Applied... people) {
        for (Applied applied : people) {
            QuarkusTransaction.requiringNew().run(() -> sessions.getEntityManager()
                    .createNativeQuery("UPDATE applicant_session SET expires_at = '2024-01-01' WHERE applicant_id = ?1")
                    .setParameter(1, applications.findById(applied.id()).applicantId())
                    .executeUpdate());
        }
    }
}
