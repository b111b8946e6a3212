package dev.readback.platform.http.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text that people can see: at least one character that is neither space nor control nor format
 * character of Unicode, and no control characters among them. Nothing is said of {@code null}.
 */
@Documented
@Constraint(validatedBy = VisibleText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface VisibleText {
  String message() default "must be visible text";

  /** Whether there may be several lines, and tabs. */
  boolean lines() default false;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Checks it. */
  class Validator implements ConstraintValidator<VisibleText, CharSequence> {
    private boolean lines;

    @Override
    public void initialize(VisibleText constraint) {
      lines = constraint.lines();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
      return text == null
          || (text.codePoints().anyMatch(Validator::isVisible)
              && text.codePoints().allMatch(this::isAllowed));
    }

    private boolean isAllowed(int point) {
      return !Character.isISOControl(point)
          || (lines && (point == '\n' || point == '\r' || point == '\t'));
    }

    private static boolean isVisible(int point) {
      return switch (Character.getType(point)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.UNASSIGNED ->
            false;
        default -> true;
      };
    }
  }
}
