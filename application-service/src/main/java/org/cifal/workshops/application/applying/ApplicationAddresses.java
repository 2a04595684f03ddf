package org.cifal.workshops.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses of what belongs to an applicant's application. */
@ApplicationScoped
public class ApplicationAddresses {

    private final URI publicUrl;

    ApplicationAddresses(@ConfigProperty(name = "workshops.public-url") URI publicUrl) {
        this.publicUrl = publicUrl;
    }

    public URI of(UUID applicationId) {
        return publicUrl.resolve("/v1/my/applications/" + applicationId);
    }

    /** The address of a part of it, such as its receipt. */
    public URI of(UUID applicationId, String part) {
        return publicUrl.resolve("/v1/my/applications/" + applicationId + "/" + part);
    }
}
