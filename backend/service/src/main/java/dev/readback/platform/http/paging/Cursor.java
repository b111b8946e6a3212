package dev.readback.platform.http.paging;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/**
 * What a cursor says.
 *
 * @param list the path of the list that it was made for
 * @param filters of that list
 * @param after the key of the last item before the page
 */
@RegisterForReflection
record Cursor(String list, Map<String, String> filters, String after) {

  static Cursor of(PagedList list, String after) {
    return new Cursor(list.path(), list.filters(), after);
  }

  boolean belongsTo(PagedList other) {
    return list.equals(other.path()) && filters.equals(other.filters());
  }
}
