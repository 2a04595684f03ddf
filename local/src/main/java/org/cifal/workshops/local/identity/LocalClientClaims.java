package org.cifal.workshops.local.identity;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What the token endpoint puts into a token; it refuses whoever is no local client. */
final class LocalClientClaims implements OAuth2TokenCallback {

    @Override
    public String issuerId() {
        return IdentityProvider.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return client(request).id();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(LocalClient.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return client(request).claims();
    }

    @Override
    public long tokenExpiry() {
        return IdentityProvider.VALIDITY.toSeconds();
    }

    private static LocalClient client(TokenRequest request) {
        ClientID id = request.getClientAuthentication() == null
                ? request.getClientID()
                : request.getClientAuthentication().getClientID();
        return LocalClient.named(id == null ? "" : id.getValue())
                .orElseThrow(() -> new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "unknown client"));
    }
}
