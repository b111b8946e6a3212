package dev.readback.platform.http.paging;

import java.util.Optional;

/**
 * A page as it was asked for.
 *
 * @param cursor where it begins; at the start when there is none
 * @param reader whose list it is; nobody's, when everybody reads the same
 */
public record WantedPage(
    PagedList list, PageLimit limit, Optional<String> cursor, Optional<String> reader) {

  /** The page of a list that is somebody's own. */
  public WantedPage of(String reader) {
    return new WantedPage(list, limit, cursor, Optional.of(reader));
  }
}
