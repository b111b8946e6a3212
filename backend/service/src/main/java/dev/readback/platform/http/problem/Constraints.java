package dev.readback.platform.http.problem;

import dev.readback.platform.words.Phrasebook;
import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Says which constraint a request breaks. A message of the form {@code {phrase}} is a phrase of the
 * package that the resource is in; without one the constraint's own name is a phrase of the
 * platform.
 */
final class Constraints {
  private static final String BODY = "body";
  private static final Pattern PHRASE = Pattern.compile("\\{([a-z0-9-]+)}");

  private Constraints() {}

  static FieldProblem broken(ConstraintViolation<?> violation) {
    return new FieldProblem(field(violation), words(violation));
  }

  /** Whether there is no body, and the resource wants one. */
  static boolean wantsBody(FieldProblem broken) {
    return broken.field().equals(BODY);
  }

  /** What the body or a bean of parameters holds: the name of these two is the resource's own. */
  private static String field(ConstraintViolation<?> violation) {
    List<String> names =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .filter(node -> node.getKind() != ElementKind.METHOD)
            .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
            .map(Path.Node::getName)
            .toList();
    return String.join(".", names.size() > 1 ? names.subList(1, names.size()) : names);
  }

  private static Words words(ConstraintViolation<?> violation) {
    Matcher phrase = PHRASE.matcher(violation.getMessageTemplate());
    return phrase.matches()
        ? Phrasebook.of(violation.getRootBeanClass()).say(phrase.group(1))
        : named(violation);
  }

  private static Words named(ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    Map<String, Object> limits = constraint.getAttributes();
    return PlatformWords.of(
        constraint.getAnnotation().annotationType().getSimpleName(),
        List.of("value", "min", "max").stream()
            .map(limits::get)
            .flatMap(limit -> Optional.ofNullable(limit).stream())
            .toArray());
  }
}
