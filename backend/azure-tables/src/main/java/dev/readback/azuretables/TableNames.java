package dev.readback.azuretables;

import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.store.UnsupportedStreamId;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names the tables. Azure takes letters and digits, 3 to 63, and does not tell {@code A} from
 * {@code a}; so ours are lower-case. Read models have a first word of their own, which keeps them
 * apart from a category of the same name.
 */
record TableNames(String prefix) {
  private static final Pattern PORTABLE = Pattern.compile("[a-z][a-z0-9]{2,62}");
  private static final String READ_MODEL = "rows";

  String ofCategory(StreamId stream) {
    if (!isCategory(stream.category())) {
      throw new UnsupportedStreamId(
          stream, "its category must be 3 or more lower-case letters and digits, not 'rows...'");
    }
    return prefix + stream.category();
  }

  String ofModel(String model) {
    return checked(prefix + READ_MODEL + model, model);
  }

  /** A table that is never made. */
  String ofNothing() {
    return prefix + READ_MODEL;
  }

  List<String> all(Collection<String> categories, Collection<String> models) {
    return Stream.concat(
            categories.stream().map(this::ofCategory), models.stream().map(this::ofModel))
        .toList();
  }

  /**
   * @throws IllegalArgumentException when there can be no such table
   */
  String ofCategory(String category) {
    if (!isCategory(category)) {
      throw new IllegalArgumentException("Not a name for a table of events: " + category);
    }
    return prefix + category;
  }

  private boolean isCategory(String category) {
    return PORTABLE.matcher(category).matches()
        && PORTABLE.matcher(prefix + category).matches()
        && !category.startsWith(READ_MODEL);
  }

  private static String checked(String table, String model) {
    if (model.isEmpty() || !PORTABLE.matcher(table).matches()) {
      throw new IllegalArgumentException("Not a name for a table of a read model: " + model);
    }
    return table;
  }
}
