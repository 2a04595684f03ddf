package org.cifal.workshops.application.submission;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** Hands an application in, declaring that what it states is true. */
record SubmitApplication(@NotNull @AssertTrue Boolean declaredTrue) {}
