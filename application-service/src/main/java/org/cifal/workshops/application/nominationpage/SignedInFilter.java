package org.cifal.workshops.application.nominationpage;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cifal.workshops.application.problem.Rejection;

/** Turns away a file that comes without a session before it is written anywhere; filters precede the reading of a form. */
@Provider
@SignedInOnly
public class SignedInFilter implements ContainerRequestFilter {

    private final ShowingNomination showing;
    private final PageAnswers answers;
    /** Asked for with each request: filters are made while the service is built up, before its settings are known. */
    private final Instance<Clock> clock;

    SignedInFilter(ShowingNomination showing, PageAnswers answers, Instance<Clock> clock) {
        this.showing = showing;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String link = context.getUriInfo().getPathParameters().getFirst("link");
        String session = Optional.ofNullable(context.getCookies().get(PageSession.COOKIE))
                .map(Cookie::getValue)
                .orElse(null);
        Instant now = clock.get().instant();
        try {
            showing.signedIn(link, session, now);
        } catch (Rejection over) {
            context.abortWith(
                    answers.page(over.type().status(), link, showing.page(link, null, over.getMessage(), now)));
        } catch (NotFoundException unknown) {
            context.abortWith(answers.gone());
        }
    }
}
