package dev.readback.platform.http.paging;

import java.util.Optional;

/**
 * A page as it was asked for.
 *
 * @param cursor where it begins; at the start when there is none
 */
public record WantedPage(PagedList list, PageLimit limit, Optional<String> cursor) {}
