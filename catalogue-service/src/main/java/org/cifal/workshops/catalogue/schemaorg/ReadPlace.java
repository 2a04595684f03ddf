package org.cifal.workshops.catalogue.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@code Place} as a venue: the words of the first language that is named, and those of the others beside them. */
final class ReadPlace {

    private final Thing place;
    private final ObjectNode venue = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> byLanguage = new LinkedHashMap<>();

    private ReadPlace(Thing place) {
        this.place = place;
    }

    /** Empty where nothing of it has a place in a venue. */
    static ObjectNode of(Thing place) {
        return new ReadPlace(place).read();
    }

    private ObjectNode read() {
        if (place.isText()) {
            say("stated", place);
        } else {
            say("name", place.texts("name"));
            List<Thing> addresses = place.things("address");
            addresses.stream().limit(1).forEach(this::address);
            addresses.stream().skip(1).forEach(other -> other.isLeftOut("is another address of the same place"));
            place.tellTheRest();
        }
        if (byLanguage.containsKey(Thing.UNNAMED)) {
            withoutLanguage();
        } else {
            inLanguages();
        }
        return venue;
    }

    private void address(Thing address) {
        if (address.isText()) {
            say("stated", address);
            return;
        }
        say("address", address.texts("streetAddress"));
        say("city", address.texts("addressLocality"));
        say("region", address.texts("addressRegion"));
        List<Thing> countries = address.things("addressCountry");
        countries.stream().limit(1).forEach(this::country);
        countries.stream().skip(1).forEach(other -> other.isLeftOut("is another country of the same place"));
        address.tellTheRest();
    }

    private void country(Thing country) {
        List<Thing> names = country.isText() ? List.of(country) : country.things("name");
        for (Thing name : names) {
            if (name.text().matches("[A-Z]{2}") && !venue.has("country")) {
                venue.set("country", name.said());
            } else if (name.isText() && !words(name.language()).has("stated")) {
                say("stated", name);
                name.isReadWithCare("names a country in words; they stand as the page's own");
            } else {
                name.isLeftOut("is another name of the country");
            }
        }
        country.tellTheRest();
    }

    private void say(String member, Thing text) {
        words(text.language()).set(member, text.said());
    }

    private void say(String member, ObjectNode texts) {
        texts.properties().forEach(text -> words(text.getKey()).set(member, text.getValue()));
    }

    private ObjectNode words(String language) {
        return byLanguage.computeIfAbsent(language, first -> JsonNodeFactory.instance.objectNode());
    }

    private void inLanguages() {
        for (Map.Entry<String, ObjectNode> words : byLanguage.entrySet()) {
            if (venue.has("language")) {
                venue.withObject("/inOtherLanguages").set(words.getKey(), words.getValue());
            } else {
                venue.setAll(words.getValue());
                venue.put("language", words.getKey());
            }
        }
    }

    /** Of words in a language that is not named a venue has those of none beside them. */
    private void withoutLanguage() {
        venue.setAll(byLanguage.remove(Thing.UNNAMED));
        byLanguage.forEach((language, words) -> words.properties().forEach(word -> {
            if (venue.has(word.getKey())) {
                place.isLeftOutInPart(told(language, word.getKey(), word.getValue()));
            } else {
                venue.set(word.getKey(), word.getValue());
                place.isReadWithCare("states the language of some of its words only; they stand without");
            }
        }));
    }

    private static String told(String language, String member, JsonNode word) {
        return "has words beside others whose language is not named: %s in %s, %s"
                .formatted(member, language, word.asText());
    }
}
