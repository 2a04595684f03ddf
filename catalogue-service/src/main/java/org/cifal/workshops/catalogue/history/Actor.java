package org.cifal.workshops.catalogue.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who acts, as the access token names them.
 *
 * @param name for people; may be null
 */
@Embeddable
public record Actor(
        @Column(name = "actor_subject") String subject,
        @Column(name = "actor_name") String name) {}
