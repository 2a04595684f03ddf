package org.cifal.workshops.catalogue.trouble;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cifal.workshops.catalogue.page.Page;
import org.cifal.workshops.catalogue.page.PageTexts;
import org.cifal.workshops.catalogue.page.Reader;
import org.cifal.workshops.catalogue.problem.FieldError;
import org.cifal.workshops.catalogue.syndication.Addresses;

/**
 * Whoever reads pages and asks for one that is not there is told on a page; whoever asks for anything else gets the
 * problem document. The addresses are in mails, calendars and frames, which people open.
 */
@Provider
public class TroubleFilter implements ContainerResponseFilter {

    private static final Set<Integer> TOLD = Set.of(400, 404, 410);
    private static final String FRAME = "/embed/v1/workshops.html";
    private static final Pattern OF_PEOPLE = Pattern.compile("/workshops(/.*)?|" + Pattern.quote(FRAME));
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Addresses addresses;

    TroubleFilter(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (response.getEntity() instanceof HttpProblem problem
                && TOLD.contains(response.getStatus())
                && OF_PEOPLE.matcher(path).matches()) {
            response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
            if (readsPages(request)) {
                tell(problem, path.equals(FRAME), request, response);
            }
        }
    }

    /** Browsers name HTML; a star alone is what programs send that take anything. */
    private static boolean readsPages(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .findFirst()
                .filter(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }

    private void tell(
            HttpProblem problem, boolean framed, ContainerRequestContext request, ContainerResponseContext response) {
        PageTexts texts = Reader.of(
                        request.getUriInfo().getQueryParameters(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                .texts();
        var page = TroublePage.of(response.getStatus(), errors(problem), framed, texts, addresses.list());
        response.setEntity(TroublePages.trouble(page).render(), null, HTML);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_TYPE, HTML);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, texts.language());
        headers.putSingle("Content-Security-Policy", Page.policy(framed));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "strict-origin-when-cross-origin");
    }

    private static List<FieldError> errors(HttpProblem problem) {
        return problem.getParameters().get("errors") instanceof List<?> errors
                ? errors.stream().map(FieldError.class::cast).toList()
                : List.of();
    }
}
