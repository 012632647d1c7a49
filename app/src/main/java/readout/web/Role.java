package readout.web;

/** What a reader of the desk may do; each may do what those before it may. */
public enum Role {
  READ,
  EDIT,
  ADMIN;

  boolean includes(Role other) {
    return compareTo(other) >= 0;
  }
}
