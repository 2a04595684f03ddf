package org.cifal.workshops.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cifal.workshops.application.surroundings.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both stores do the same; the one of objects speaks with a real server. */
class DocumentStoreTest {

    private static final Instant NOW = Instant.parse("2023-10-02T00:00:00Z");

    @TempDir
    static Path folder;

    private static S3Server server;
    private static List<DocumentStore> stores;

    @BeforeAll
    static void bothStores() throws IOException {
        server = S3Server.start(Files.createDirectories(folder.resolve("s3")));
        Path documents = Files.createDirectories(folder.resolve("documents"));
        stores = List.of(new FolderStore(documents), new S3Store(settings(server.endpoint())));
    }

    @AfterAll
    static void endServer() {
        server.close();
    }

    @Test
    void what_is_kept_comes_back_and_goes_when_removed() throws IOException {
        for (DocumentStore store : stores) {
            String name = StoredName.give(NOW);
            store.keep(file("a letter with a seal"), name);
            try (InputStream kept = store.open(name)) {
                assertThat(kept).hasContent("a letter with a seal");
            }
            assertThat(namesIn(store)).containsExactly(name);

            store.remove(name);
            store.remove(name);

            assertThat(namesIn(store)).isEmpty();
        }
    }

    @Test
    void a_store_that_does_not_answer_is_away() throws IOException {
        DocumentStore nobody = new S3Store(settings(URI.create("http://127.0.0.1:1")));
        Path letter = file("letter");
        assertThatThrownBy(() -> nobody.keep(letter, StoredName.give(NOW))).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> nobody.open(StoredName.give(NOW))).isInstanceOf(StoreAway.class);
        assertThatThrownBy(() -> namesIn(nobody)).isInstanceOf(StoreAway.class);
    }

    @Test
    void a_name_says_when_it_was_given_and_a_foreign_name_says_nothing() {
        assertThat(StoredName.givenAt(StoredName.give(NOW))).contains(NOW);
        assertThat(StoredName.give(NOW)).isNotEqualTo(StoredName.give(NOW)).hasSizeLessThanOrEqualTo(64);
        assertThat(StoredName.givenAt("backup-of-2023.tar")).isEmpty();
    }

    private static List<String> namesIn(DocumentStore store) {
        List<String> names = new ArrayList<>();
        store.eachName(names::add);
        return names;
    }

    private static Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "incoming", ""), content, StandardCharsets.UTF_8);
    }

    private static StorageSettings.S3 settings(URI endpoint) {
        return new StorageSettings.S3() {
            @Override
            public URI endpoint() {
                return endpoint;
            }

            @Override
            public String bucket() {
                return S3Server.BUCKET;
            }

            @Override
            public Optional<String> region() {
                return Optional.empty();
            }

            @Override
            public String accessKey() {
                return S3Server.ACCESS_KEY;
            }

            @Override
            public String secretKey() {
                return S3Server.SECRET_KEY;
            }
        };
    }
}
