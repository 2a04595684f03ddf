package org.cifal.workshops.application.application;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps languages in one column, as in {@code en=fluent;fr=basic}: neither sign occurs in a tag or a level. */
@Converter
public class LanguagesColumn implements AttributeConverter<List<LanguageSkill>, String> {

    @Override
    public String convertToDatabaseColumn(List<LanguageSkill> languages) {
        return languages == null || languages.isEmpty()
                ? null
                : languages.stream()
                        .map(skill -> skill.language() + "=" + skill.level().slug())
                        .collect(Collectors.joining(";"));
    }

    @Override
    public List<LanguageSkill> convertToEntityAttribute(String column) {
        return column == null
                ? null
                : Arrays.stream(column.split(";")).map(LanguagesColumn::skill).toList();
    }

    private static LanguageSkill skill(String stated) {
        int equals = stated.indexOf('=');
        return new LanguageSkill(
                stated.substring(0, equals),
                LanguageSkill.Level.ofSlug(stated.substring(equals + 1)).orElseThrow());
    }
}
