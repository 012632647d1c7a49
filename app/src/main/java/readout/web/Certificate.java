package readout.web;

import io.javalin.config.JettyConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** HTTPS with a certificate chain and a private key in PEM files (RFC 7468). */
final class Certificate {

  private static final char[] NO_SECRET = "in-memory".toCharArray();

  private Certificate() {}

  static void use(JettyConfig jetty, Path chain, Path key, String host, int port) {
    KeyStore store = store(chain, key);
    jetty.addConnector((server, http) -> {
      var tls = new SslContextFactory.Server();
      tls.setKeyStore(store);
      tls.setKeyStorePassword(new String(NO_SECRET));
      var connector = new ServerConnector(server, tls);
      connector.setHost(host);
      connector.setPort(port);
      return connector;
    });
  }

  private static KeyStore store(Path chain, Path key) {
    try {
      var certificates =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(chain)));
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, NO_SECRET);
      var all = certificates.toArray(new java.security.cert.Certificate[0]);
      store.setKeyEntry("desk", key(Files.readString(key)), NO_SECRET, all);
      return store;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (GeneralSecurityException failure) {
      throw new IllegalArgumentException(
          chain + " and " + key + ": are no PEM chain and PKCS #8 key: " + failure.getMessage(),
          failure);
    }
  }

  private static PrivateKey key(String pem) throws GeneralSecurityException {
    String body = pem.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat);
    var spec =
        new PKCS8EncodedKeySpec(
            Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.US_ASCII)));
    for (String algorithm : List.of("RSA", "EC", "Ed25519")) {
      try {
        return KeyFactory.getInstance(algorithm).generatePrivate(spec);
      } catch (InvalidKeySpecException other) {
        // The next algorithm may know it.
      }
    }
    throw new InvalidKeySpecException("neither RSA nor EC nor Ed25519");
  }
}
