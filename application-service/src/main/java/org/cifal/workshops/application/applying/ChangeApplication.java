package org.cifal.workshops.application.applying;

import com.fasterxml.jackson.databind.JsonNode;

/** A merge patch (RFC 7396): only what is named changes, and null empties a field. */
record ChangeApplication(JsonNode profile) {}
