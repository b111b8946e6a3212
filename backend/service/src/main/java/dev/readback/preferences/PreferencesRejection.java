package dev.readback.preferences;

/** Why a wish is refused. */
public enum PreferencesRejection {
  NO_ADDRESS,
  MAIL_NOT_SET_UP
}
