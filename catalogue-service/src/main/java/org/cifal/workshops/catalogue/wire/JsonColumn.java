package org.cifal.workshops.catalogue.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;

/** A value kept as one JSON document in one column (docs/adr/0005). */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final JavaType type;

    protected JsonColumn(Class<T> type) {
        this.type = WireFormat.mapper().constructType(type);
    }

    protected JsonColumn(TypeReference<T> type) {
        this.type = WireFormat.mapper().constructType(type);
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : WireFormat.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public T convertToEntityAttribute(String column) {
        try {
            return column == null ? null : WireFormat.mapper().readValue(column, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
