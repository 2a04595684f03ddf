package org.cifal.workshops.application.applying;

import com.fasterxml.jackson.databind.JsonNode;

/** A merge patch (RFC 7396): only what is named changes, and null empties a field or takes an answer back. */
record ChangeApplication(JsonNode profile, JsonNode answers) {}
