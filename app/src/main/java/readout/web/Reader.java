package readout.web;

import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param name of the user, null where nobody needs to sign in
 * @param role what the reader may do
 * @param token that forms of this reader bring back; empty where a key came with the request, which
 *     no other site can send
 */
record Reader(@Nullable String name, Role role, String token) {

  boolean mayEdit() {
    return role.includes(Role.EDIT);
  }

  /** For the log. */
  String signature() {
    return name == null ? "desk" : name;
  }
}
