package org.cifal.workshops.application.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** Keeps files in a folder: moved there in one step, and the folder flushed before anyone is told. */
final class FolderStore implements DocumentStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(Path file, String name) {
        try {
            Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public InputStream open(String name) {
        try {
            return Files.newInputStream(folder.resolve(name));
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }

    @Override
    public Stream<String> names() {
        try {
            return Files.list(folder).filter(Files::isRegularFile).map(file -> file.getFileName()
                    .toString());
        } catch (IOException e) {
            throw StorageFailure.of(e);
        }
    }
}
