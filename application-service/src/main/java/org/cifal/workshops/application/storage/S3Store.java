package org.cifal.workshops.application.storage;

import io.minio.GetObjectArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioClient;
import io.minio.RemoveObjectArgs;
import io.minio.Result;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import io.minio.messages.Item;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Keeps files as objects of an S3-compatible store, each written once and never changed. */
final class S3Store implements DocumentStore {

    private static final Logger LOG = Logger.getLogger(S3Store.class);
    private static final long CONNECTING = Duration.ofSeconds(3).toMillis();
    private static final long WAITING = Duration.ofSeconds(30).toMillis();
    private static final int STORAGE_FULL = 507;
    private static final Set<String> FULL = Set.of("StorageFull", "XMinioStorageFull", "QuotaExceeded");

    private final MinioClient client;
    private final String bucket;

    S3Store(StorageSettings.S3 settings) {
        this.client = MinioClient.builder()
                .endpoint(settings.endpoint().toString())
                .region(settings.region().orElse("us-east-1"))
                .credentials(settings.accessKey(), settings.secretKey())
                .build();
        client.setTimeout(CONNECTING, WAITING, WAITING);
        this.bucket = settings.bucket();
    }

    @Override
    public void keep(Path file, String name) {
        asking(() -> client.uploadObject(UploadObjectArgs.builder()
                .bucket(bucket)
                .object(name)
                .filename(file.toString())
                .contentType("application/octet-stream")
                .build()));
    }

    @Override
    public InputStream open(String name) {
        return asking(() -> client.getObject(
                GetObjectArgs.builder().bucket(bucket).object(name).build()));
    }

    @Override
    public void remove(String name) {
        asking(() -> {
            client.removeObject(
                    RemoveObjectArgs.builder().bucket(bucket).object(name).build());
            return name;
        });
    }

    /** Fetched page by page. */
    @Override
    public void eachName(Consumer<String> told) {
        Iterable<Result<Item>> all =
                client.listObjects(ListObjectsArgs.builder().bucket(bucket).build());
        for (Result<Item> item : all) {
            told.accept(asking(() -> item.get().objectName()));
        }
    }

    private static <T> T asking(Request<T> request) {
        try {
            return request.answer();
        } catch (ErrorResponseException refused) {
            boolean full = refused.response().code() == STORAGE_FULL
                    || FULL.contains(refused.errorResponse().code());
            throw full ? new NoRoom() : away(refused);
        } catch (MinioException | IOException | GeneralSecurityException noAnswer) {
            throw away(noAnswer);
        }
    }

    private static StoreAway away(Exception cause) {
        LOG.warnf("The store of documents did not answer as it should: %s", cause);
        return new StoreAway();
    }

    /** One request to the store. */
    private interface Request<T> {
        T answer() throws MinioException, IOException, GeneralSecurityException;
    }
}
