package org.cifal.workshops.application.answering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A form something was submitted by, kept for good, so that answers can be read with the labels they were given under. */
@Entity
@Table(name = "kept_form")
public class KeptForm {

    @Id
    private String sha256;

    private String version;

    @Column(columnDefinition = "json")
    private String definition;

    private Instant keptAt;

    protected KeptForm() {}

    /** As the catalogue's record carries it, in JSON. */
    String definition() {
        return definition;
    }

    String version() {
        return version;
    }

    Instant keptAt() {
        return keptAt;
    }
}
