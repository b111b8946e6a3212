package dev.readback.platform.http.problem;

import dev.readback.platform.words.PlatformWords;
import dev.readback.platform.words.Words;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What nobody foresaw: logged in full here, told in general there. */
class UnexpectedFailureMapper {
  static final Words WORDS = PlatformWords.of("fault");
  private static final Logger LOG = Logger.getLogger(UnexpectedFailureMapper.class);

  // The framework has a mapper of its own for the second one, with a stack trace in the answer.
  @ServerExceptionMapper({Throwable.class, ValidationException.class})
  Response map(Throwable failure) {
    LOG.error("A request failed", failure);
    return ProblemResponses.of(ProblemType.INTERNAL, WORDS);
  }
}
