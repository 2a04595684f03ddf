package org.cifal.workshops.catalogue.series;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.cifal.workshops.catalogue.wire.WireFormat;
import org.cifal.workshops.catalogue.workshop.WorkshopContent;

/**
 * What the next edition takes over from the last: all but the facts of one year. The host's time zone stays; airfare
 * limits do not, because they were other ones in 2020 and 2023 for every row that can be compared. What may change as
 * often and is taken over – the fee, where one applies, words with a year in them – is told.
 *
 * @param leftOut what was not taken over, by its pointer in the old edition
 * @param carriedOver what was and is to be looked at, by its pointer in the new one
 */
record NextEdition(WorkshopContent content, List<LeftOut> leftOut, List<CarriedOver> carriedOver) {

    private static final List<String> COUNTED_UP_TO_A_DAY = List.of("experience", "age");

    /**
     * The next edition.
     *
     * @param templates codes of the documents that have one
     */
    static NextEdition after(WorkshopContent last, Set<String> templates, WorkshopContent.SeriesReference series) {
        ObjectNode draft = WireFormat.mapper().valueToTree(last);
        var leftOut = new ArrayList<LeftOut>();
        draft.set("series", WireFormat.mapper().valueToTree(series));
        schedule(draft, leftOut);
        remove(draft, "outcome", "/outcome", "is reported of one edition", leftOut);
        remove(draft, "source", "/source", "is the document the last edition was recorded from", leftOut);
        reports(draft, leftOut);
        discounts(draft, leftOut);
        if (draft.get("call") instanceof ObjectNode call) {
            call(call, leftOut);
            templates(call, templates, leftOut);
        }
        return new NextEdition(read(draft), leftOut, CarriedOver.in(draft));
    }

    private static void schedule(ObjectNode draft, List<LeftOut> leftOut) {
        JsonNode schedule = draft.path("schedule");
        JsonNode zone = schedule.path("timeZone");
        if (schedule.size() > (zone.isMissingNode() ? 0 : 1)) {
            leftOut.add(new LeftOut(
                    "#/schedule",
                    "has the days of the last edition" + (zone.isMissingNode() ? "" : "; the time zone is kept")));
        }
        draft.remove("schedule");
        if (!zone.isMissingNode()) {
            draft.putObject("schedule").set("timeZone", zone);
        }
    }

    /** The report of an edition is part of its prose. */
    private static void reports(ObjectNode draft, List<LeftOut> leftOut) {
        if (!(draft.get("sections") instanceof ArrayNode sections)) {
            return;
        }
        var kept = WireFormat.mapper().createArrayNode();
        for (int i = 0; i < sections.size(); i++) {
            if ("report".equals(sections.get(i).path("kind").asText())) {
                leftOut.add(new LeftOut("#/sections/" + i, "reports on the last edition"));
            } else {
                kept.add(sections.get(i));
            }
        }
        draft.set("sections", kept);
    }

    private static void discounts(ObjectNode draft, List<LeftOut> leftOut) {
        eachOf(
                draft.at("/fee/discounts"),
                "/fee/discounts",
                (discount, pointer) ->
                        remove(discount, "until", pointer + "/until", "is a day of the last edition", leftOut));
    }

    /** Up to which day experience or an age is counted. */
    private static void countedOn(ObjectNode call, List<LeftOut> leftOut) {
        eachOf(call.path("eligibility"), "/call/eligibility", (criterion, at) -> {
            JsonNode anyOf = criterion.at("/rule/anyOf");
            if (StreamSupport.stream(anyOf.spliterator(), false).anyMatch(NextEdition::isDaysAlone)) {
                remove(
                        criterion,
                        "rule",
                        at + "/rule",
                        "has an alternative that is nothing but a day of the last edition",
                        leftOut);
            } else {
                eachOf(anyOf, at + "/rule/anyOf", (conditions, pointer) -> withoutDays(conditions, pointer, leftOut));
            }
        });
    }

    private static void withoutDays(ObjectNode conditions, String pointer, List<LeftOut> leftOut) {
        for (String kind : COUNTED_UP_TO_A_DAY) {
            String at = pointer + "/" + kind;
            if (isDayAlone(conditions.path(kind))) {
                remove(conditions, kind, at, "is nothing but a day of the last edition", leftOut);
            } else if (conditions.get(kind) instanceof ObjectNode counted) {
                remove(counted, "on", at + "/on", "is a day of the last edition", leftOut);
            }
        }
    }

    /** Whoever meets one alternative whole meets the rule: without its day this one would be met by everybody. */
    private static boolean isDaysAlone(JsonNode conditions) {
        return StreamSupport.stream(conditions.spliterator(), false).allMatch(NextEdition::isDayAlone);
    }

    private static boolean isDayAlone(JsonNode condition) {
        return condition.size() == 1 && condition.has("on");
    }

    private static void templates(ObjectNode call, Set<String> templates, List<LeftOut> leftOut) {
        eachOf(call.path("requiredDocuments"), "/call/requiredDocuments", (document, at) -> {
            if (templates.contains(document.path("code").asText())) {
                leftOut.add(new LeftOut(
                        "#" + at + "/template", "is the file of the last edition; one is to be uploaded anew"));
            }
        });
    }

    private static void eachOf(JsonNode list, String pointer, BiConsumer<ObjectNode, String> each) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode one) {
                each.accept(one, pointer + "/" + i);
            }
        }
    }

    private static void call(ObjectNode call, List<LeftOut> leftOut) {
        remove(call, "opens", "/call/opens", "is the day on which the last call opened", leftOut);
        remove(call, "intakes", "/call/intakes", "have the dates of the last call", leftOut);
        remove(call, "statedStatuses", "/call/statedStatuses", "is what the page said of the last call", leftOut);
        if (!"not-stated".equals(call.at("/deadline/kind").asText())) {
            leftOut.add(new LeftOut("#/call/deadline", "is the deadline of the last call"));
        }
        call.putObject("deadline").put("kind", "not-stated");
        countedOn(call, leftOut);
        if (call.get("notificationPolicy") instanceof ObjectNode policy) {
            remove(policy, "by", "/call/notificationPolicy/by", "is a day of the last edition", leftOut);
        }
        if (call.get("assistance") instanceof ObjectNode assistance) {
            remove(
                    assistance,
                    "airfareLimits",
                    "/call/assistance/airfareLimits",
                    "are amounts of the last edition",
                    leftOut);
        }
    }

    private static void remove(ObjectNode from, String name, String pointer, String why, List<LeftOut> leftOut) {
        if (from.remove(name) != null) {
            leftOut.add(new LeftOut("#" + pointer, why));
        }
    }

    private static WorkshopContent read(JsonNode draft) {
        try {
            return WireFormat.mapper().treeToValue(draft, WorkshopContent.class);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
