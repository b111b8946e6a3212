package dev.readback.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PreferencesKeyTest {

  /** Recorded: another key here would be another user's to all who have a stream. */
  @Test
  void a_users_key_never_changes() {
    assertEquals("8c002f0f-fb47-8695-9397-71e67112a959", PreferencesKey.of("alice"));
  }

  @Test
  void it_is_a_name_based_uuid_whatever_the_user_is_called() {
    UUID key = UUID.fromString(PreferencesKey.of("auth0|ünï/cödé?#\\"));

    assertEquals(8, key.version());
    assertEquals(2, key.variant());
    assertNotEquals(PreferencesKey.of("alice"), PreferencesKey.of("Alice"));
  }
}
