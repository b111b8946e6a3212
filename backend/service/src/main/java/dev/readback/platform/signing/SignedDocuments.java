package dev.readback.platform.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readback.platform.signing.SignatureRefused.Reason;
import dev.readback.platform.signing.SigningKeys.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Signs documents as JWS in compact form (RFC 7515, HS256) and checks them. A document has a type,
 * such as {@code offer}, and an expiry; what it says is a record.
 */
public final class SignedDocuments {
  private static final AlgorithmConstraints HS256_ONLY =
      new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.HMAC_SHA256);

  private final SigningKeys keys;
  private final Map<String, SigningKey> keysById;
  private final ObjectMapper json;
  private final Clock clock;

  public SignedDocuments(SigningKeys keys, ObjectMapper json, Clock clock) {
    this.keys = keys;
    this.keysById = keys.byId();
    this.json = json;
    this.clock = clock;
  }

  /** The document, signed with the current key. */
  public String sign(String type, Object content, Instant expiresAt) {
    var jws = new JsonWebSignature();
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    jws.setHeader("typ", typeHeader(type));
    jws.setHeader("exp", expiresAt.getEpochSecond());
    jws.setKeyIdHeaderValue(keys.current().id());
    jws.setKey(keys.current().secret());
    try {
      jws.setPayload(json.writeValueAsString(content));
      return jws.getCompactSerialization();
    } catch (JoseException | JsonProcessingException e) {
      throw new IllegalStateException("A document of type " + type + " cannot be signed", e);
    }
  }

  /**
   * What a signed document says, if its time is not over.
   *
   * @throws SignatureRefused when it is damaged, expired or of another type
   */
  public <T> T verify(String type, String compact, Class<T> contentClass) throws SignatureRefused {
    SignedDocument<T> document = open(type, compact, contentClass);
    if (document.isExpiredAt(clock.instant())) {
      throw new SignatureRefused(type, Reason.EXPIRED);
    }
    return document.content();
  }

  /**
   * What a signed document says, for those who judge its expiry themselves.
   *
   * @throws SignatureRefused when it is damaged or of another type
   */
  public <T> SignedDocument<T> open(String type, String compact, Class<T> contentClass)
      throws SignatureRefused {
    JsonWebSignature jws = parse(type, compact);
    if (!typeHeader(type).equals(jws.getHeaders().getObjectHeaderValue("typ"))) {
      throw new SignatureRefused(type, Reason.FOREIGN);
    }
    Long expiresAt = jws.getHeaders().getLongHeaderValue("exp");
    try {
      T content = json.readValue(jws.getPayload(), contentClass);
      return new SignedDocument<>(content, Instant.ofEpochSecond(expiresAt));
    } catch (JoseException | JsonProcessingException e) {
      throw damaged(type, e);
    }
  }

  private static String typeHeader(String type) {
    return type + "+jws";
  }

  private JsonWebSignature parse(String type, String compact) throws SignatureRefused {
    try {
      var jws = new JsonWebSignature();
      jws.setAlgorithmConstraints(HS256_ONLY);
      jws.setCompactSerialization(compact);
      @Nullable SigningKey key = keysById.get(jws.getKeyIdHeaderValue());
      if (key == null) {
        throw new SignatureRefused(type, Reason.DAMAGED);
      }
      jws.setKey(key.secret());
      // The signature's last character has bits that mean nothing: only one form of it is taken.
      if (!jws.verifySignature() || !compact.endsWith("." + jws.getEncodedSignature())) {
        throw new SignatureRefused(type, Reason.DAMAGED);
      }
      return jws;
    } catch (JoseException | ClassCastException e) { // jose4j casts header values unchecked
      throw damaged(type, e);
    }
  }

  private static SignatureRefused damaged(String type, Exception cause) {
    var refused = new SignatureRefused(type, Reason.DAMAGED);
    refused.initCause(cause);
    return refused;
  }
}
