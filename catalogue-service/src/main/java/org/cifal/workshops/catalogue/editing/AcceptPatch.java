package org.cifal.workshops.catalogue.editing;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says which patches are understood to whoever sent another (RFC 5789 §3.1). */
class AcceptPatch {

    static final String MERGE_PATCH = "application/merge-patch+json";

    @ServerResponseFilter
    public void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode()
                && HttpMethod.PATCH.equals(request.getMethod())) {
            response.getHeaders().putSingle("Accept-Patch", MERGE_PATCH);
        }
    }
}
