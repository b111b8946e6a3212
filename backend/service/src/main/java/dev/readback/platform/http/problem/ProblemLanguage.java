package dev.readback.platform.http.problem;

import dev.readback.platform.words.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells a problem in the language of whoever asked. */
class ProblemLanguage {

  @ServerResponseFilter
  void tell(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof UntoldProblem problem) {
      Locale locale = Language.wanted(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
      response.setEntity(problem.in(locale));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
      response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
  }
}
