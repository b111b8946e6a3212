package dev.readback.azuretables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedKeyTest {
  private static final Pattern FORBIDDEN = Pattern.compile("[/\\\\#?%\\x00-\\x1f\\x7f-\\x9f]");
  private static final String ODD = "\0\n !#$%&'+-./09:>?@A[\\]^_a}~\u007f\u009f\u00a0ü€中";

  @Test
  void every_key_comes_back_as_it_was_and_in_its_place() {
    List<String> keys = randomKeys(2_000);

    for (String key : keys) {
      String encoded = OrderedKey.encode(key);
      assertFalse(FORBIDDEN.matcher(encoded).find(), encoded);
      assertEquals(key, OrderedKey.decode(encoded));
    }
    assertEquals(
        keys.stream().sorted().toList(),
        keys.stream().map(OrderedKey::encode).sorted().map(OrderedKey::decode).toList());
  }

  @Test
  void each_character_keeps_its_place_among_all() {
    List<String> characters =
        IntStream.range(0, 0xD800).mapToObj(c -> String.valueOf((char) c)).toList();

    assertEquals(
        characters,
        characters.stream().map(OrderedKey::encode).sorted().map(OrderedKey::decode).toList());
  }

  @Test
  void usual_keys_are_stored_as_they_are() {
    var usual = "2026-11-24T10:15:30,123Z_8967447a-f2ba-4c0c-9cb2-23025d93fb75";

    assertEquals(usual, OrderedKey.encode(usual));
  }

  @Test
  void a_key_may_take_512_characters_as_it_is_stored() {
    assertEquals(512, OrderedKey.encode("k".repeat(509) + "/").length());
    assertThrows(IllegalArgumentException.class, () -> OrderedKey.encode("k".repeat(510) + "/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\udd29b", "\udd29\ud83d"})
  void a_key_must_be_text(String key) {
    assertThrows(IllegalArgumentException.class, () -> OrderedKey.encode(key));
  }

  static List<String> randomKeys(int count) {
    var random = new Random(20_261_124);
    return IntStream.range(0, count)
        .mapToObj(
            _ ->
                random
                    .ints(random.nextInt(1, 6), 0, ODD.length())
                    .mapToObj(i -> ODD.substring(i, i + 1))
                    .reduce("", String::concat))
        .distinct()
        .toList();
  }
}
