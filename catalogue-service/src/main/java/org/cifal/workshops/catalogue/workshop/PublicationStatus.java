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
                            case CREATE, CHANGE, DELETE, ATTACH_TEMPLATE -> DRAFT;
                            case PUBLISH -> PUBLISHED;
                            case RESCHEDULE,
                                    POSTPONE,
                                    EXTEND_DEADLINE,
                                    FILL,
                                    REOPEN,
                                    CORRECT,
                                    COMPLETE,
                                    CANCEL,
                                    WITHDRAW -> null;
                        };
                    case PUBLISHED ->
                        switch (action) {
                            case RESCHEDULE, POSTPONE, EXTEND_DEADLINE, FILL, REOPEN, CORRECT, ATTACH_TEMPLATE ->
                                PUBLISHED;
                            case COMPLETE -> COMPLETED;
                            case CANCEL -> CANCELLED;
                            case CREATE, CHANGE, DELETE, PUBLISH, WITHDRAW -> null;
                        };
                    case CANCELLED, COMPLETED ->
                        switch (action) {
                            case CORRECT -> this;
                            case WITHDRAW -> ARCHIVED;
                            case CREATE,
                                    CHANGE,
                                    DELETE,
                                    PUBLISH,
                                    RESCHEDULE,
                                    POSTPONE,
                                    EXTEND_DEADLINE,
                                    FILL,
                                    REOPEN,
                                    ATTACH_TEMPLATE,
                                    COMPLETE,
                                    CANCEL -> null;
                        };
                    case ARCHIVED -> null;
                });
    }
}
