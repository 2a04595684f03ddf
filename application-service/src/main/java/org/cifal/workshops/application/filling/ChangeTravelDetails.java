package org.cifal.workshops.application.filling;

import com.fasterxml.jackson.databind.JsonNode;

/** A merge patch (RFC 7396): only what is named changes, and null takes an answer back. */
record ChangeTravelDetails(JsonNode answers) {}
