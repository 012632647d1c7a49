package readout.web;

/** That a request is not answered; its status and reason are shown. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;

  Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  int status() {
    return status;
  }

  static Refusal notFound(String what) {
    return new Refusal(404, what);
  }

  static Refusal wrong(String why) {
    return new Refusal(400, why);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
