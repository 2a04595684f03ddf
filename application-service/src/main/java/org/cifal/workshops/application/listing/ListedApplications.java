package org.cifal.workshops.application.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Application;
import org.cifal.workshops.application.application.ApplicationStatus;

/**
 * Finds the applications an officer asks for, in one statement. Drafts, what became one again, and what is withheld are
 * nobody's to list.
 */
@ApplicationScoped
class ListedApplications {

    private static final String FROM = """
            from Application a join Overview o on o.applicationId = a.id join Applicant p on p.id = a.applicantId
            left join Waiver w on w.applicationId = a.id and w.usedAt is not null
            where a.workshopId = :workshop and a.submittedAt is not null and a.status <> :draft
            and a.withheld = false""";

    private static final String TEXT = """
            (a.reference like :reference escape '!' or a.contents.profile.familyName like :q escape '!'
             or a.contents.profile.givenNames like :q escape '!' or a.contents.profile.organisation like :q escape '!'
             or concat(a.contents.profile.givenNames, ' ', a.contents.profile.familyName) like :q escape '!'
             or p.email like lower(:q) escape '!')""";

    private final EntityManager database;

    ListedApplications(EntityManager database) {
        this.database = database;
    }

    /** @param late whether a waiver admitted it */
    record Line(Application application, Overview overview, boolean late) {}

    /** @param after null for the first page */
    List<Line> page(UUID workshopId, ListQuestion question, Place after, int limit) {
        String beyond = after == null ? "" : " and " + question.sort().beyond();
        TypedQuery<Object[]> query = database.createQuery(
                "select a, o, (case when w.id is null then false else true end) " + FROM + where(question) + beyond
                        + " order by " + question.sort().order(),
                Object[].class);
        bind(query, workshopId, question);
        if (after != null) {
            query.setParameter("after", question.sort().read(after.value())).setParameter("afterId", after.id());
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(row -> new Line((Application) row[0], (Overview) row[1], (Boolean) row[2]))
                .toList();
    }

    long count(UUID workshopId, ListQuestion question) {
        TypedQuery<Long> query = database.createQuery("select count(a) " + FROM + where(question), Long.class);
        bind(query, workshopId, question);
        return query.getSingleResult();
    }

    private static String where(ListQuestion question) {
        return question.filters().keySet().stream()
                .map(filter -> " and " + condition(filter))
                .collect(Collectors.joining());
    }

    private static String condition(ListFilter filter) {
        if (filter == ListFilter.Q) {
            return TEXT;
        }
        return filter.looksForText()
                ? "%s like :%s escape '!'".formatted(filter.path(), filter.parameter())
                : "%s in :%s".formatted(filter.path(), filter.parameter());
    }

    private static void bind(TypedQuery<?> query, UUID workshopId, ListQuestion question) {
        query.setParameter("workshop", workshopId).setParameter("draft", ApplicationStatus.DRAFT);
        for (Map.Entry<ListFilter, List<String>> asked : question.filters().entrySet()) {
            ListFilter filter = asked.getKey();
            if (filter.looksForText()) {
                query.setParameter(filter.parameter(), contains(asked.getValue().get(0)));
            } else {
                List<Object> values = new ArrayList<>();
                asked.getValue().forEach(value -> values.add(filter.bound(value)));
                query.setParameter(filter.parameter(), values);
            }
        }
        Optional.ofNullable(question.filters().get(ListFilter.Q))
                .ifPresent(words -> query.setParameter("reference", reference(words.get(0))));
    }

    /** References are ASCII in capitals; nothing else can be part of one, nor be compared with one. */
    private static String reference(String words) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(words) ? contains(words.toUpperCase(Locale.ROOT)) : "";
    }

    private static String contains(String words) {
        return "%" + words.strip().replaceAll("[!%_]", "!$0") + "%";
    }
}
