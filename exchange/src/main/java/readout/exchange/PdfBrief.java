package readout.exchange;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The brief as PDF, from the same page as {@link WebBrief}. Set in DejaVu Sans, which has Latin,
 * Greek, Cyrillic and more, and is embedded; what it has no letter for is printed as {@code #}.
 *
 * <p>A PDF carries a date and an identity: both are fixed, so that the same record gives the same
 * bytes.
 */
final class PdfBrief implements Exchange {

  private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
  private static final long IDENTITY = 1L;

  static {
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String description() {
    return "the same brief as PDF";
  }

  @Override
  public Files files() {
    return Files.ONE;
  }

  @Override
  public Tally write(Holdings holdings, Drawer drawer) throws IOException {
    var tally = new Tally();
    String page = WebBrief.page(PaperBrief.of(holdings, tally));
    try (OutputStream out = drawer.open("brief.pdf")) {
      render(page, out);
    }
    return tally;
  }

  private static void render(String page, OutputStream out) throws IOException {
    var builder = new PdfRendererBuilder();
    builder.useFont(() -> font("DejaVuSans.ttf"), "DejaVu Sans");
    builder.useFont(
        () -> font("DejaVuSans-Bold.ttf"),
        "DejaVu Sans",
        700,
        com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL,
        true);
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    builder.withHtmlContent(page, null);
    builder.toStream(new ByteArrayOutputStream());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document.setDocumentId(IDENTITY);
      document.getDocumentInformation().setCreationDate(fixed());
      document.getDocumentInformation().setModificationDate(fixed());
      document.getDocumentInformation().setProducer("Readout");
      // With object streams, a desk that had written other files was seen to number the same
      // objects otherwise: other bytes of the same record. Why was not found.
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
  }

  private static GregorianCalendar fixed() {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(0);
    return calendar;
  }

  private static InputStream font(String name) {
    InputStream font = PdfBrief.class.getResourceAsStream(FONTS + name);
    if (font == null) {
      throw new IllegalStateException(name + ": not on the class path");
    }
    return font;
  }
}
