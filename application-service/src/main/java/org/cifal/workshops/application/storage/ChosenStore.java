package org.cifal.workshops.application.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The store the configuration names. */
@ApplicationScoped
class ChosenStore {

    @Produces
    @ApplicationScoped
    DocumentStore store(StorageSettings settings) {
        return switch (settings.store()) {
            case FOLDER -> new FolderStore(settings.folder());
            case S3 ->
                new S3Store(settings.s3()
                        .orElseThrow(
                                () -> new IllegalStateException("workshops.documents.s3 says nothing of the store.")));
        };
    }
}
