package org.cifal.workshops.application.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** Keeps answers as one JSON document; none at all is an empty column. */
@Immutable
@Converter
public class AnswersColumn implements AttributeConverter<Answers, String> {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Override
    public String convertToDatabaseColumn(Answers answers) {
        if (answers == null || answers.none()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(answers.byQuestion());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Answers convertToEntityAttribute(String column) {
        if (column == null) {
            return Answers.NONE;
        }
        try {
            return new Answers(JSON.readValue(column, Map.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
