package readout.exchange;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.util.Map;

/** JSON-LD read by Titanium, the contexts from files: nothing is fetched. */
final class LinkedData {

  private static final Map<String, String> CONTEXTS =
      Map.of(
          "https://schema.org", "schema-org.context.jsonld",
          "http://www.w3.org/ns/csvw", "csvw.context.jsonld");

  private LinkedData() {}

  static JsonArray expanded(String json) throws JsonLdError {
    DocumentLoader shelf =
        (url, options) -> {
          String file = CONTEXTS.get(url.toString());
          if (file == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url + " is not there");
          }
          return read(Rows.text(file));
        };
    return JsonLd.expand(read(json)).loader(shelf).base("urn:readout:export/").get();
  }

  private static Document read(String json) throws JsonLdError {
    return JsonDocument.of(new StringReader(json));
  }
}
