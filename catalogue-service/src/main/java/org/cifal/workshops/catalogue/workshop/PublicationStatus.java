package org.cifal.workshops.catalogue.workshop;

import java.util.Optional;

/** How far a workshop's publication has come. */
public enum PublicationStatus {
    DRAFT,
    PUBLISHED,
    CANCELLED,
    COMPLETED,
    /** Withdrawn from publication; its slug is never used again. */
    ARCHIVED;

    /** The table of transitions: the status after an act, or empty where this status does not permit it. */
    Optional<PublicationStatus> after(EditorialAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case DRAFT ->
                        switch (action) {
                            case CREATE, CHANGE, DELETE -> DRAFT;
                            case PUBLISH -> PUBLISHED;
                            case RESCHEDULE, POSTPONE, EXTEND_DEADLINE, COMPLETE, CANCEL, WITHDRAW -> null;
                        };
                    case PUBLISHED ->
                        switch (action) {
                            case RESCHEDULE, POSTPONE, EXTEND_DEADLINE -> PUBLISHED;
                            case COMPLETE -> COMPLETED;
                            case CANCEL -> CANCELLED;
                            case CREATE, CHANGE, DELETE, PUBLISH, WITHDRAW -> null;
                        };
                    case CANCELLED, COMPLETED -> action == EditorialAction.WITHDRAW ? ARCHIVED : null;
                    case ARCHIVED -> null;
                });
    }
}
