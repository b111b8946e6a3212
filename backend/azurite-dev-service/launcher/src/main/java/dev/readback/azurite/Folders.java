package dev.readback.azurite;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders, made and deleted. */
final class Folders {

  private Folders() {}

  /** The data folder to use, made when it does not exist. */
  static Path data(AzuriteOptions options) {
    try {
      return options.dataFolder().isPresent()
          ? Files.createDirectories(options.dataFolder().get().toAbsolutePath())
          : Files.createTempDirectory("azurite-");
    } catch (IOException e) {
      throw new AzuriteException(
          "Azurite's data folder can't be made: %s. Configure another one.".formatted(e), e);
    }
  }

  /** Deletes the folder and all in it, if it exists. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
