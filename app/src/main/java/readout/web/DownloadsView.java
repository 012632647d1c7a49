package readout.web;

import java.util.List;

/**
 * The formats in which a selection can be taken along.
 *
 * @param offers every format
 */
public record DownloadsView(List<Downloads.Offer> offers) {

  public DownloadsView {
    offers = List.copyOf(offers);
  }
}
