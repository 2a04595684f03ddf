package org.cifal.workshops.application.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The copy of one workshop and its call. It follows the catalogue: a newer revision replaces it, an older one never
 * does, and what the catalogue takes back stays here as withdrawn, because applications may hang on it.
 */
@Entity
@Table(name = "workshop_call")
public class Call {

    /** The workshop's. */
    @Id
    private UUID workshopId;

    private String slug;
    private long revision;
    private boolean published;
    private Instant copiedAt;

    @Convert(converter = WorkshopFactsColumn.class)
    @Column(columnDefinition = "json")
    private WorkshopFacts facts;

    /** Not of the catalogue, and so not the copy's to write; see {@link Calls#releaseDecisions}. */
    @Column(insertable = false, updatable = false)
    private Instant decisionsReleasedAt;

    @ElementCollection
    @CollectionTable(name = "workshop_organiser", joinColumns = @JoinColumn(name = "workshop_id"))
    @Column(name = "organisation")
    private Set<String> organisations = new HashSet<>();

    protected Call() {}

    public Call(WorkshopFacts facts, Instant now) {
        this.workshopId = facts.id();
        copy(facts, now);
    }

    /** Takes the facts over if they are newer than the copy, and answers whether they were. */
    public boolean follow(WorkshopFacts newer, Instant now) {
        if (newer.revision() <= revision) {
            return false;
        }
        copy(newer, now);
        return true;
    }

    /** The catalogue shows the workshop no more. */
    public void takeBack(Instant now) {
        this.published = false;
        this.copiedAt = now;
    }

    private void copy(WorkshopFacts newer, Instant now) {
        this.slug = newer.slug();
        this.revision = newer.revision();
        this.published = "published".equals(newer.publicationStatus());
        this.copiedAt = now;
        this.facts = newer;
        Set<String> codes =
                newer.organisers().stream().map(WorkshopFacts.Organiser::code).collect(Collectors.toSet());
        codes.add(newer.owner());
        organisations.retainAll(codes);
        organisations.addAll(codes);
    }

    public UUID workshopId() {
        return workshopId;
    }

    public String slug() {
        return slug;
    }

    public long revision() {
        return revision;
    }

    /** Neither draft, cancelled, completed nor taken back. */
    public boolean published() {
        return published;
    }

    public Instant copiedAt() {
        return copiedAt;
    }

    public WorkshopFacts facts() {
        return facts;
    }

    /** Since when applicants know what was decided; nobody is decided on after that. */
    public Optional<Instant> decisionsReleasedAt() {
        return Optional.ofNullable(decisionsReleasedAt);
    }

    /** Empty for a workshop that calls for no applications. */
    public Optional<CallTerms> terms() {
        return Optional.ofNullable(facts.call());
    }

    /** Codes of the organisations whose officers work on its applications. */
    public Set<String> organisations() {
        return Set.copyOf(organisations);
    }

    /** In English where there is an English title, else in whatever language comes first. */
    public String title() {
        Map<String, String> titles = facts.title();
        return titles.getOrDefault("en", titles.values().iterator().next());
    }

    /** The year of the edition in the host's zone: the schedule's, else the deadline's, else the present one. */
    public int year(Instant now) {
        return Optional.ofNullable(facts.schedule())
                .map(WorkshopFacts.Schedule::firstDay)
                .or(() -> terms().map(CallTerms::deadline).map(Deadline::date))
                .orElseGet(() -> now.atZone(timeZone()).toLocalDate())
                .getYear();
    }

    /** The host's zone: the deadline's, else the schedule's, else UTC. */
    public ZoneId timeZone() {
        return terms().map(CallTerms::deadline)
                .map(Deadline::timeZone)
                .or(() -> Optional.ofNullable(facts.schedule()).map(WorkshopFacts.Schedule::timeZone))
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }
}
