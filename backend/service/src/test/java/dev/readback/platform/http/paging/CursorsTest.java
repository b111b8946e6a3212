package dev.readback.platform.http.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.json.StrictJson;
import dev.readback.platform.signing.SignedDocuments;
import dev.readback.platform.signing.SigningKeys;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");
  private static final PagedList LIST = new PagedList("/api/things", Map.of("q", "a b"));
  private static final Pattern CURSOR = Pattern.compile("cursor=([^&>]+)");

  private final String cursor = cursorIn(cursors(1, NOW).linkToNext(page(LIST, null), "k\u001f7"));

  @Test
  void a_list_without_a_cursor_begins_at_its_start() {
    assertEquals(Optional.empty(), cursors(1, NOW).open(page(LIST, null)));
  }

  @Test
  void a_cursor_leads_to_its_place() {
    assertEquals(Optional.of("k\u001f7"), cursors(1, NOW).open(page(LIST, cursor)));
  }

  @Test
  void no_character_of_a_cursor_can_be_changed() {
    for (int i = 0; i < cursor.length(); i++) {
      var changed = new StringBuilder(cursor);
      changed.setCharAt(i, cursor.charAt(i) == 'A' ? 'B' : 'A');
      assertRefused("damaged", cursors(1, NOW), LIST, changed.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "..", "a.b.c", "{}", "\u0000", "k\u001f7"})
  void a_made_up_cursor_is_refused(String madeUp) {
    assertRefused("damaged", cursors(1, NOW), LIST, madeUp);
  }

  @Test
  void a_cursor_signed_with_another_key_is_refused() {
    assertRefused("damaged", cursors(2, NOW), LIST, cursor);
  }

  @Test
  void a_cursor_holds_for_a_day() {
    Instant tomorrow = NOW.plus(Duration.ofDays(1));

    assertTrue(cursors(1, tomorrow.minusSeconds(1)).open(page(LIST, cursor)).isPresent());
    assertRefused("expired", cursors(1, tomorrow), LIST, cursor);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    var other = new PagedList("/api/others", LIST.filters());

    assertRefused("belongs to another list", cursors(1, NOW), other, cursor);
  }

  @Test
  void a_cursor_of_other_filters_is_refused() {
    for (Map<String, String> filters :
        List.of(Map.<String, String>of(), Map.of("q", "a"), Map.of("q", "a b", "seller", "bob"))) {
      var other = new PagedList(LIST.path(), filters);
      assertRefused("other filters", cursors(1, NOW), other, cursor);
    }
  }

  @Test
  void a_cursor_that_somebody_else_was_given_is_refused() {
    for (Optional<String> other : List.of(Optional.of("carol"), Optional.<String>empty())) {
      var page = new WantedPage(LIST, new PageLimit(10), Optional.of(cursor), other);
      var refused = assertThrows(HttpProblem.class, () -> cursors(1, NOW).open(page));
      assertTrue(refused.in(Locale.ENGLISH).detail().contains("was given to somebody else"));
    }
  }

  @Test
  void a_cursor_longer_than_any_is_refused_unread() {
    assertRefused("longer than any", cursors(1, NOW), LIST, cursor + "x".repeat(4_096));
  }

  @Test
  void the_longest_filters_and_keys_have_room_in_a_cursor() {
    var list =
        new PagedList("/api/things", Map.of("q", "€".repeat(200), "seller", "€".repeat(128)));
    String link = cursors(1, NOW).linkToNext(page(list, null), "€".repeat(128 + 1 + 40));

    assertTrue(cursors(1, NOW).open(page(list, cursorIn(link))).isPresent());
  }

  @Test
  void another_signed_document_is_no_cursor() {
    String offer =
        documents(1, NOW).sign("offer", Cursor.of(page(LIST, null), "k"), NOW.plusSeconds(60));

    assertRefused("another signed document", cursors(1, NOW), LIST, offer);
  }

  private static void assertRefused(String why, Cursors cursors, PagedList list, String cursor) {
    var refused = assertThrows(HttpProblem.class, () -> cursors.open(page(list, cursor)), cursor);
    assertEquals("/problems/invalid-cursor", refused.in(Locale.ENGLISH).type());
    assertEquals(400, refused.in(Locale.ENGLISH).status());
    assertTrue(
        refused.in(Locale.ENGLISH).detail().contains(why), refused.in(Locale.ENGLISH).detail());
    assertTrue(
        refused.in(Locale.ENGLISH).detail().contains("leave it out"),
        refused.in(Locale.ENGLISH).detail());
  }

  private static String cursorIn(String link) {
    Matcher matcher = CURSOR.matcher(link);
    assertTrue(matcher.find(), link);
    return matcher.group(1);
  }

  private static WantedPage page(PagedList list, @Nullable String cursor) {
    return new WantedPage(
        list, new PageLimit(10), Optional.ofNullable(cursor), Optional.of("alice"));
  }

  private static Cursors cursors(int key, Instant now) {
    return new Cursors(documents(key, now), Clock.fixed(now, ZoneOffset.UTC));
  }

  private static SignedDocuments documents(int key, Instant now) {
    byte[] secret = new byte[32];
    secret[0] = (byte) key;
    var keys =
        new SigningKeys(
            new SigningKey("k" + key, new SecretKeySpec(secret, "HmacSHA256")), List.of());
    return new SignedDocuments(keys, StrictJson.mapper(), Clock.fixed(now, ZoneOffset.UTC));
  }
}
