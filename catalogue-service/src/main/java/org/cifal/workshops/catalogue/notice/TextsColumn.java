package org.cifal.workshops.catalogue.notice;

import jakarta.persistence.Converter;
import org.cifal.workshops.catalogue.content.Texts;
import org.cifal.workshops.catalogue.wire.JsonColumn;
import org.hibernate.annotations.Immutable;

/** Texts as a JSON document in one column. */
@Immutable
@Converter
public class TextsColumn extends JsonColumn<Texts> {

    public TextsColumn() {
        super(Texts.class);
    }
}
