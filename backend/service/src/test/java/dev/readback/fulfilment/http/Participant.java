package dev.readback.fulfilment.http;

import dev.readback.Person;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A person who takes part in fulfilments. */
record Participant(Person person) {
  static final Participant ALICE = new Participant(Person.ALICE);
  static final Participant BOB = new Participant(Person.BOB);
  static final Participant CAROL = new Participant(Person.CAROL);
  static final Participant DELTA = new Participant(Person.DELTA);

  RequestSpecification request() {
    return person.request();
  }

  RequestSpecification command() {
    return person.command();
  }

  ValidatableResponse give(String booking, String command, Object body) {
    return command().body(body).post(path(booking, command)).then();
  }

  ValidatableResponse read(String booking) {
    return request().get("/api/fulfilments/" + booking).then();
  }

  /** A booking: it has commands of its own. */
  ValidatableResponse book(String booking, long version, String command, Object body) {
    return person.decide(booking, version, command, body);
  }

  static String path(String booking, String command) {
    return "/api/fulfilments/" + booking + "/" + command;
  }
}
