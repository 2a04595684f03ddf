package org.cifal.workshops.application.consenting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Consents to one version of a text. */
record GiveConsent(@NotNull @Size(min = 1, max = 20) String version) {}
