package org.cifal.workshops.application.nominationpage;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells on a page what no page was made for: that it was asked for too often, or that the database is away. */
@Provider
@ToldOnAPage
public class TroubleFilter implements ContainerResponseFilter {

    private final PageAnswers answers;

    TroubleFilter(PageAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem) {
            String words = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
            answers.tellTrouble(response, words);
        }
    }
}
