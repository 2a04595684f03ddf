package org.cifal.workshops.local.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who can get a token on one machine; in production these are clients and people of the identity provider.
 *
 * @param id client id and subject
 * @param name for people
 * @param organisation organiser code
 * @param role one of editor, officer, reviewer, partner
 * @param scope space separated, empty for none
 */
public record LocalClient(String id, String name, String organisation, String role, String scope) {

    /** In the order people are shown them. */
    public static final List<LocalClient> ALL = List.of(
            new LocalClient("editor-cifal-jeju", "Editor at CIFAL Jeju", "cifal-jeju", "editor", ""),
            new LocalClient("officer-cifal-jeju", "Officer at CIFAL Jeju", "cifal-jeju", "officer", ""),
            new LocalClient("officer-rso", "Officer at the Regional Support Office", "rso", "officer", ""),
            new LocalClient("reviewer-one", "Reviewer one", "cifal-jeju", "reviewer", ""),
            new LocalClient("reviewer-two", "Reviewer two", "rso", "reviewer", ""),
            new LocalClient("partner-unitar", "Systems of UNITAR", "unitar", "partner", "applicants.read"),
            new LocalClient(
                    "partner-rso", "Systems of the Regional Support Office", "rso", "partner", "applicants.read"));

    static final String AUDIENCE = "workshops";

    public static Optional<LocalClient> named(String id) {
        return ALL.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    /** What an access token says of this client, apart from who issued it and when. */
    Map<String, Object> claims() {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "sub", id,
                "aud", List.of(AUDIENCE),
                "typ", "Bearer",
                "azp", id,
                "name", name,
                "organisation", organisation,
                "roles", List.of(role)));
        if (!scope.isEmpty()) {
            claims.put("scope", scope);
        }
        return claims;
    }
}
