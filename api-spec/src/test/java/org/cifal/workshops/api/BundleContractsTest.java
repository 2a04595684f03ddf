package org.cifal.workshops.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleContractsTest {

    @TempDir
    private Path folder;

    @Test
    void fragments_become_one_document() throws IOException {
        fragment("books.yaml", "paths: {/v1/books: {}}");
        fragment("films.yaml", "paths: {/v1/films: {}}");

        bundle();

        var document = new ObjectMapper()
                .readTree(folder.resolve("out/library/openapi.json").toFile());
        assertThat(document.at("/paths/~1v1~1books").isObject()).isTrue();
        assertThat(document.at("/paths/~1v1~1films").isObject()).isTrue();
        assertThat(folder.resolve("out/library/openapi.yaml")).exists();
    }

    @Test
    void what_two_fragments_state_is_refused() throws IOException {
        fragment("books.yaml", "info: {title: Books}");
        fragment("films.yaml", "info: {title: Films}");

        assertThatThrownBy(this::bundle).hasMessage("films.yaml states /info/title a second time");
    }

    @Test
    void what_one_fragment_states_twice_is_refused() throws IOException {
        fragment("books.yaml", "info:\n  title: Books\n  title: Films\n");

        assertThatThrownBy(this::bundle).hasMessageContaining("title");
    }

    private void fragment(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("in/library")).resolve(name), text);
    }

    private void bundle() throws IOException {
        BundleContracts.main(new String[] {
            folder.resolve("in").toString(), folder.resolve("out").toString()
        });
    }
}
