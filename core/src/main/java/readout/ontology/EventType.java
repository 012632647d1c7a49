package readout.ontology;

/**
 * The 16 event types of PLOVER (Halterman et al., PLOVER codebook, 2023) and three of our own for
 * what news of diplomacy tells beside them.
 */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION),
  CONSULT(Quad.VERBAL_COOPERATION),
  SUPPORT(Quad.VERBAL_COOPERATION),
  CONCEDE(Quad.VERBAL_COOPERATION),
  COOPERATE(Quad.MATERIAL_COOPERATION),
  AID(Quad.MATERIAL_COOPERATION),
  RETREAT(Quad.MATERIAL_COOPERATION),
  REQUEST(Quad.VERBAL_CONFLICT),
  ACCUSE(Quad.VERBAL_CONFLICT),
  REJECT(Quad.VERBAL_CONFLICT),
  THREATEN(Quad.VERBAL_CONFLICT),
  PROTEST(Quad.MATERIAL_CONFLICT),
  SANCTION(Quad.MATERIAL_CONFLICT),
  MOBILIZE(Quad.MATERIAL_CONFLICT),
  COERCE(Quad.MATERIAL_CONFLICT),
  ASSAULT(Quad.MATERIAL_CONFLICT),
  /** Something was said that is none of the above. */
  STATEMENT(Quad.NEUTRAL),
  /** Somebody put a proposal. */
  PROPOSE(Quad.VERBAL_COOPERATION),
  /** An act of politics that no type covers. */
  OTHER(Quad.NEUTRAL);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }

  /** The quad classes of CAMEO and PLOVER, with 0 for statements and appeals. */
  public enum Quad {
    NEUTRAL(0),
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    Quad(int code) {
      this.code = code;
    }

    /** The number used in files. */
    public int code() {
      return code;
    }
  }
}
