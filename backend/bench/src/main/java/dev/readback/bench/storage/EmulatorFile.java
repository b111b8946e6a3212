package dev.readback.bench.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The file that Azurite keeps its tables in (a LokiJS database), to be changed while Azurite is
 * stopped. Over HTTP it compares each row that is added with all of the partition, and three
 * hundred thousand would take hours.
 */
final class EmulatorFile {
  private static final String NAME = "__azurite_db_table__.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final File file;
  private final ObjectNode database;

  private EmulatorFile(File file, ObjectNode database) {
    this.file = file;
    this.database = database;
  }

  static EmulatorFile read(Path dataFolder) throws IOException {
    File file = dataFolder.resolve(NAME).toFile();
    return new EmulatorFile(file, (ObjectNode) JSON.readTree(file));
  }

  /** Adds a copy of each row that names an id, for each of the other ids. */
  void copyRows(String table, String id, List<String> others) throws IOException {
    ObjectNode collection = collection(table);
    ArrayNode rows = collection.withArray("/data");
    List<String> originals =
        rows.valueStream().map(JsonNode::toString).filter(row -> row.contains(id)).toList();
    int last = collection.path("maxId").intValue();
    for (String other : others) {
      for (String original : originals) {
        ObjectNode copy = (ObjectNode) JSON.readTree(original.replace(id, other));
        rows.add(copy.put("$loki", ++last));
      }
    }
    collection.put("maxId", last);
    index(collection, rows);
  }

  private ObjectNode collection(String table) {
    return database
        .withArray("/collections")
        .valueStream()
        .filter(collection -> collection.path("name").textValue().endsWith("$" + table))
        .map(ObjectNode.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** An index is the positions of all rows, in the order of one property. */
  private static void index(ObjectNode collection, ArrayNode rows) {
    collection
        .path("binaryIndices")
        .forEachEntry(
            (property, index) -> {
              ArrayNode positions = ((ObjectNode) index).putArray("values");
              IntStream.range(0, rows.size())
                  .boxed()
                  .sorted(Comparator.comparing(row -> rows.path(row).path(property).textValue()))
                  .forEach(positions::add);
            });
  }

  void write() throws IOException {
    JSON.writeValue(file, database);
  }
}
