package org.cifal.workshops.catalogue.publishing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.notice.Notice;
import org.cifal.workshops.catalogue.security.CurrentEditor;
import org.cifal.workshops.catalogue.workshop.EditorialAction;
import org.cifal.workshops.catalogue.workshop.Workshop;

/** The verbs of a publication, one sub-resource each. */
@Path("/v1/editing/workshops/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(CurrentEditor.ROLE)
class PublicationResource {

    private final ChangingPublication changing;
    private final CorrectingWorkshop correcting;

    PublicationResource(ChangingPublication changing, CorrectingWorkshop correcting) {
        this.changing = changing;
        this.correcting = correcting;
    }

    /** What every verb is told beside its body. */
    public record Circumstances(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {}

    @POST
    @Path("publication")
    public Response publish(@BeanParam Circumstances of, PublishWorkshop request) {
        return carryOut(
                of,
                EditorialAction.PUBLISH,
                request,
                request.words(),
                (workshop, now) -> Optional.of(workshop.publish(request.words(), now)));
    }

    @POST
    @Path("rescheduling")
    public Response reschedule(@BeanParam Circumstances of, RescheduleWorkshop request) {
        return carryOut(
                of,
                EditorialAction.RESCHEDULE,
                request,
                request.words(),
                (workshop, now) -> Optional.of(workshop.reschedule(request.schedule(), request.words(), now)));
    }

    @POST
    @Path("postponement")
    public Response postpone(@BeanParam Circumstances of, PostponeWorkshop request) {
        return carryOut(
                of,
                EditorialAction.POSTPONE,
                request,
                request.words(),
                (workshop, now) -> Optional.of(workshop.postpone(request.words(), now)));
    }

    @POST
    @Path("deadline-extension")
    public Response extendDeadline(@BeanParam Circumstances of, ExtendDeadline request) {
        return carryOut(
                of,
                EditorialAction.EXTEND_DEADLINE,
                request,
                request.words(),
                (workshop, now) -> Optional.of(workshop.extendDeadline(request.deadline(), request.words(), now)));
    }

    @POST
    @Path("places")
    public Response statePlaces(@BeanParam Circumstances of, StatePlaces request) {
        return request.full()
                ? carryOut(
                        of,
                        EditorialAction.FILL,
                        request,
                        request.words(),
                        (workshop, now) -> Optional.of(workshop.fill(request.words(), now)))
                : carryOut(
                        of,
                        EditorialAction.REOPEN,
                        request,
                        request.words(),
                        (workshop, now) -> Optional.of(workshop.reopen(request.words(), now)));
    }

    @POST
    @Path("correction")
    public Response correct(@BeanParam Circumstances of, CorrectWorkshop request) {
        return carryOut(
                of,
                EditorialAction.CORRECT,
                request,
                request.words(),
                (workshop, now) -> Optional.of(correcting.correct(workshop, request, now)));
    }

    @POST
    @Path("completion")
    public Response complete(@BeanParam Circumstances of, CompleteWorkshop request) {
        return carryOut(
                of,
                EditorialAction.COMPLETE,
                request,
                request.words(),
                (workshop, now) -> Optional.of(workshop.complete(request.outcome(), request.words(), now)));
    }

    @POST
    @Path("cancellation")
    public Response cancel(@BeanParam Circumstances of, CancelWorkshop request) {
        return carryOut(
                of,
                EditorialAction.CANCEL,
                request,
                request.words(),
                (workshop, now) -> Optional.of(workshop.cancel(request.words(), now)));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@BeanParam Circumstances of, WithdrawWorkshop request) {
        return carryOut(of, EditorialAction.WITHDRAW, request, request.words(), (workshop, now) -> {
            workshop.withdraw(now);
            return Optional.empty();
        });
    }

    private Response carryOut(
            Circumstances of,
            EditorialAction action,
            Object request,
            Texts words,
            BiFunction<Workshop, Instant, Optional<Notice>> verb) {
        var wish = new ChangingPublication.Wish(of.id(), action, of.key(), of.ifMatch(), request, words);
        return changing.carryOut(wish, verb).response();
    }
}
