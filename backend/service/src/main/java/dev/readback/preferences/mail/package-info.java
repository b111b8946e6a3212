/** The mail to a buyer when a seller has decided: sent once, whoever follows the bookings. */
@NullMarked
package dev.readback.preferences.mail;

import org.jspecify.annotations.NullMarked;
