package dev.readback.booking.http;

import dev.readback.booking.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A buyer or a seller. */
@Schema(name = "Party")
record PartyResponse(@Schema(required = true) String id, @Schema(required = true) String name) {

  static PartyResponse of(Party party) {
    return new PartyResponse(party.id(), party.name());
  }
}
