package org.cifal.workshops.catalogue.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses of what the catalogue shows, each the same on every instance. */
@ApplicationScoped
public class Addresses {

    private final String publicUrl;

    public Addresses(@ConfigProperty(name = "workshops.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The catalogue itself. */
    public String home() {
        return publicUrl + "/";
    }

    public String listing() {
        return publicUrl + "/v1/workshops";
    }

    /** A format of many workshops, such as {@code .ics}. */
    public String listing(String suffix) {
        return listing() + suffix;
    }

    public String workshop(String slug) {
        return listing() + "/" + slug;
    }

    /** The page of many workshops, for people. */
    public String list() {
        return publicUrl + "/workshops";
    }

    /** Many workshops in a frame. */
    public String page() {
        return publicUrl + "/embed/v1/workshops.html";
    }

    /** The page of one workshop, for people. */
    public String page(String slug, Optional<String> language) {
        return inLanguage(UriBuilder.fromUri(publicUrl + "/workshops/").path(slug), language);
    }

    /** One workshop in a frame. */
    public String frame(String slug, Optional<String> language) {
        return inLanguage(UriBuilder.fromUri(page()).queryParam("slug", slug), language);
    }

    private static String inLanguage(UriBuilder page, Optional<String> language) {
        language.ifPresent(chosen -> page.queryParam("lang", chosen));
        return page.build().toString();
    }

    public String sitemap() {
        return publicUrl + "/sitemap.xml";
    }

    /** The oEmbed answer about an address. */
    public String oEmbed(String about) {
        return UriBuilder.fromUri(publicUrl + "/v1/oembed")
                .queryParam("url", "{about}")
                .build(about)
                .toString();
    }
}
