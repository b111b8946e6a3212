package dev.readback.platform.identity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed-in person, as they and their page read it. */
@Schema(name = "Person")
public record Person(
    @Schema(required = true) String id,
    @Schema(required = true) String name,
    @Schema(
            required = true,
            enumeration = {"buyer", "seller"})
        List<String> roles) {

  static Person of(Caller caller) {
    List<String> roles =
        List.of(Roles.BUYER, Roles.SELLER).stream().filter(caller.roles()::contains).toList();
    return new Person(caller.id(), caller.name(), roles);
  }
}
