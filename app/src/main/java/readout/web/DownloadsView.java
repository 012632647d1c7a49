package readout.web;

import java.util.List;

/**
 * The formats in which a selection can be taken along.
 *
 * @param offers every format
 * @param json path of the same in our own JSON
 */
public record DownloadsView(List<Downloads.Offer> offers, String json) {

  public DownloadsView {
    offers = List.copyOf(offers);
  }
}
