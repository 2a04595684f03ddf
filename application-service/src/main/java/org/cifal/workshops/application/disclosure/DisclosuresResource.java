package org.cifal.workshops.application.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cifal.workshops.application.applicant.CurrentApplicant;
import org.cifal.workshops.application.paging.Cursor;
import org.cifal.workshops.application.paging.PageLinks;
import org.cifal.workshops.application.security.TokenOfCaller;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
class DisclosuresResource {

    private final Disclosures ledger;
    private final TokenOfCaller token;
    private final CurrentApplicant applicant;
    private final PageLinks links;

    DisclosuresResource(Disclosures ledger, TokenOfCaller token, CurrentApplicant applicant, PageLinks links) {
        this.ledger = ledger;
        this.token = token;
        this.applicant = applicant;
        this.links = links;
    }

    @GET
    @Path("/disclosures")
    @RolesAllowed("partner")
    @Transactional
    public RestResponse<DisclosureView.Page> ours(
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit, @RestQuery @Size(max = 512) String cursor) {
        String organisation = token.requiredOrganisation("applicants.read");
        String question = "disclosures to " + organisation;
        return answer(ledger.ofRecipient(organisation, before(cursor, question), limit + 1), limit, question);
    }

    @GET
    @Path("/my/disclosures")
    @RolesAllowed(CurrentApplicant.ROLE)
    @Transactional
    public RestResponse<DisclosureView.Page> mine(
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit, @RestQuery @Size(max = 512) String cursor) {
        String question = "disclosures of " + applicant.id();
        return answer(ledger.ofApplicant(applicant.id(), before(cursor, question), limit + 1), limit, question);
    }

    private static UUID before(String cursor, String question) {
        return cursor == null ? null : Cursor.decodeId(cursor, question);
    }

    /** @param found one more than the limit where there is a next page */
    private RestResponse<DisclosureView.Page> answer(List<Disclosure> found, int limit, String question) {
        List<Disclosure> shown = found.subList(0, Math.min(limit, found.size()));
        URI next = found.size() > limit
                ? links.next(Cursor.encode(shown.get(limit - 1).id().toString(), question))
                : null;
        List<DisclosureView> items = shown.stream().map(DisclosureView::of).toList();
        return links.answer(new DisclosureView.Page(items, next), next);
    }
}
