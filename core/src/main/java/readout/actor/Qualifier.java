package readout.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a role is: "Russian", "Kremlin", "NATO".
 *
 * @param country ISO 3166 alpha-3, if it tells one
 * @param sector PLOVER sector of the body, if it names one
 */
record Qualifier(@Nullable String country, @Nullable String sector) {

  static final Qualifier NONE = new Qualifier(null, null);

  private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "LEG", "JUD", "COP", "SPY");

  /**
   * Whether its leader is its state's: that of "the Kremlin" is, that of a party, a company or a
   * militia is not.
   */
  boolean isOfState() {
    return sector == null || OF_STATE.contains(sector);
  }

  static Qualifier of(Piece piece, Words words) {
    Listing.Demonym demonym = piece.meaning(Listing.Demonym.class);
    if (demonym != null) {
      return new Qualifier(demonym.iso3(), null);
    }
    Listing.Country country = piece.meaning(Listing.Country.class);
    if (country != null) {
      return new Qualifier(country.iso3(), null);
    }
    Listing.Capital capital = piece.meaning(Listing.Capital.class);
    if (capital != null) {
      return new Qualifier(capital.iso3(), null);
    }
    return ofBody(piece);
  }

  private static Qualifier ofBody(Piece piece) {
    Listing.Seat seat = piece.meaning(Listing.Seat.class);
    if (seat != null) {
      return new Qualifier(seat.country(), seat.sector());
    }
    Listing.Body body = piece.meaning(Listing.Body.class);
    if (body != null) {
      return new Qualifier(body.country(), body.sector());
    }
    Listing.Region region = piece.meaning(Listing.Region.class);
    return region == null ? NONE : new Qualifier(region.country(), null);
  }
}
