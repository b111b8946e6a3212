package dev.readback.platform.http.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagedListTest {

  @Test
  void the_link_to_the_next_page_keeps_the_filters() {
    var list = new PagedList("/api/things", Map.of("q", "Käse & Öl+{x}>", "seller", "bob"));

    assertEquals(
        "</api/things?cursor=a.b.c&limit=20&q=K%C3%A4se+%26+%C3%96l%2B%7Bx%7D%3E&seller=bob>;"
            + " rel=\"next\"",
        list.linkToNext(new PageLimit(20), "a.b.c"));
  }

  @Test
  void a_blank_filter_is_none() {
    assertEquals(
        new PagedList("/api/things", Map.of("q", "a")),
        new PagedList("/api/things", Map.of("q", "a", "seller", " ")));
  }
}
