package dev.readback.platform.http.paging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A list as somebody asked for it.
 *
 * @param path where it is read, such as {@code /api/catalog}
 * @param filters the query parameters that say what it holds, by name; those with a blank value say
 *     nothing and are left out
 */
public record PagedList(String path, Map<String, String> filters) {
  public PagedList {
    var telling = new TreeMap<>(filters);
    telling.values().removeIf(String::isBlank);
    filters = Collections.unmodifiableMap(telling);
  }

  /** A list of those that have one status, or of all when none is asked for. */
  public static PagedList byStatus(String path, Optional<String> status) {
    return new PagedList(path, Map.of("status", status.orElse("")));
  }

  /** The value of a {@code Link} header (RFC 8288) to the next page, with the same filters. */
  String linkToNext(PageLimit limit, String cursor) {
    var parameters = new TreeMap<>(filters);
    parameters.put("limit", Integer.toString(limit.items()));
    parameters.put("cursor", cursor);
    String query =
        parameters.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return "<%s?%s>; rel=\"next\"".formatted(path, query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
