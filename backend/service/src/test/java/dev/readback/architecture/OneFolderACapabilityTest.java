package dev.readback.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A capability is added by adding its own folder, and taken away with it: no other file of the
 * product so much as mentions it.
 */
class OneFolderACapabilityTest {
  private static final String CAPABILITY = "fulfilment";
  private static final Path FOLDER = Path.of("src/main/java/dev/readback", CAPABILITY);

  @Test
  void no_product_file_outside_of_its_folder_mentions_the_capability() throws IOException {
    List<Path> elsewhere = filesOutsideOf(FOLDER);

    assertTrue(elsewhere.size() > 100, () -> elsewhere.size() + " files were looked at");
    assertEquals(List.of(), elsewhere.stream().filter(OneFolderACapabilityTest::mentions).toList());
  }

  @Test
  void a_file_that_mentions_it_is_found() throws IOException {
    assertTrue(mentions("CommandHandler<FulfilmentCommand, Fulfilment> handler"));
    assertTrue(mentions("readback.fulfilment.valid-for=30d"));
    assertTrue(mentions("/** Starts FULFILMENTS. */"));
    assertFalse(mentions("A command that is already fulfilled is accepted with no events"));
    try (var own = Files.walk(FOLDER)) {
      assertTrue(own.filter(Files::isRegularFile).allMatch(OneFolderACapabilityTest::mentions));
    }
  }

  private static List<Path> filesOutsideOf(Path folder) throws IOException {
    try (var java = Files.walk(Path.of("src/main/java"));
        var resources = Files.walk(Path.of("src/main/resources"))) {
      return Stream.concat(java, resources)
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder))
          .toList();
    }
  }

  private static boolean mentions(Path file) {
    try {
      return mentions(file.toString()) || mentions(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean mentions(String text) {
    return text.toLowerCase(Locale.ROOT).contains(CAPABILITY);
  }
}
