package dev.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What holds the read models back is not in the package at all. */
class NothingOfDevModeIT {
  private static final Path APPLICATION = Path.of("target", "quarkus-app", "app");
  private static final String FOLLOWING = "dev/readback/platform/following/";

  @Test
  void the_packaged_application_has_no_switch() throws IOException {
    List<String> packaged = classesOf(FOLLOWING);

    assertTrue(packaged.contains(FOLLOWING + "FollowingWiring.class"), packaged::toString);
    assertEquals(
        List.of(), packaged.stream().filter(name -> name.startsWith(FOLLOWING + "dev/")).toList());
  }

  private static List<String> classesOf(String folder) throws IOException {
    try (var jars = Files.newDirectoryStream(APPLICATION, "*.jar");
        var jar = new JarFile(jars.iterator().next().toFile())) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
          .toList();
    }
  }
}
