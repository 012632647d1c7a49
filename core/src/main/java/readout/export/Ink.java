package readout.export;

/** How a line stands out on a terminal. */
public enum Ink {
  PLAIN {
    @Override
    String dye(String code, String text) {
      return text;
    }
  },
  /** ECMA-48 codes, which every terminal of today knows. */
  COLOUR {
    @Override
    String dye(String code, String text) {
      return "\033[" + code + "m" + text + "\033[0m";
    }
  };

  abstract String dye(String code, String text);

  String strong(String text) {
    return dye("1", text);
  }

  String faint(String text) {
    return dye("2", text);
  }

  String warn(String text) {
    return dye("33", text);
  }

  String id(String text) {
    return dye("36", text);
  }
}
