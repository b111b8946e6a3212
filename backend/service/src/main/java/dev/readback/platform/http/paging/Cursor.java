package dev.readback.platform.http.paging;

import dev.readback.platform.signing.Fingerprint;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * What a cursor says.
 *
 * @param list the path of the list that it was made for
 * @param filters of that list
 * @param reader stands for whose list it is; empty for a list that everybody reads the same
 * @param after the key of the last item before the page
 */
@RegisterForReflection
record Cursor(String list, Map<String, String> filters, String reader, String after) {

  static Cursor of(WantedPage page, String after) {
    return new Cursor(page.list().path(), page.list().filters(), nameOf(page.reader()), after);
  }

  boolean belongsTo(PagedList other) {
    return list.equals(other.path()) && filters.equals(other.filters());
  }

  boolean wasGivenTo(Optional<String> other) {
    return reader.equals(nameOf(other));
  }

  private static String nameOf(Optional<String> reader) {
    return reader.map(id -> Fingerprint.of(id.getBytes(StandardCharsets.UTF_8))).orElse("");
  }
}
