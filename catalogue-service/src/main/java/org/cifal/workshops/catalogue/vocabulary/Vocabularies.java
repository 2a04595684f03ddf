package org.cifal.workshops.catalogue.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.cifal.workshops.catalogue.wire.WireFormat;

/** All vocabularies; they stand in a file, because whoever mends a label is no programmer. */
public record Vocabularies(List<Vocabulary> items) {

    private static final String FILE = "/vocabularies.json";

    public static Vocabularies ofTheFile() throws IOException {
        try (InputStream file = Vocabularies.class.getResourceAsStream(FILE)) {
            return WireFormat.mapper().readValue(Objects.requireNonNull(file, FILE), Vocabularies.class);
        }
    }
}
