package dev.readback.platform.http.problem;

import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;

/**
 * What is wrong with one field of a request.
 *
 * @param field its name, with those of the objects around it, as in {@code unitPrice.amount}
 * @param message goes on after the name
 */
public record FieldProblem(String field, Words message) {

  Words words() {
    return PlatformWords.of("field", field, message);
  }
}
