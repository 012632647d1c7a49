package readout.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is known so far of one actor of one document; filled while reading, then made an Actor. */
final class Dossier {

  final int index;
  final Actor.Kind kind;
  String id;
  String name;
  @Nullable String country;
  @Nullable String sector;
  @Nullable String role;
  @Nullable String gender;
  @Nullable Person person;
  String[] sounds = new String[0];
  String family = "";
  boolean plural;
  boolean told;
  List<Integer> members = List.of();

  /** The words for his office that stood beside his name. */
  final Set<String> titles = new TreeSet<>();

  final List<String> reasons = new ArrayList<>(2);

  Dossier(int index, Actor.Kind kind, String id, String name) {
    this.index = index;
    this.kind = kind;
    this.id = id;
    this.name = name;
  }

  Dossier because(String reason) {
    if (!reasons.contains(reason) && reasons.size() < 6) {
      reasons.add(reason);
    }
    return this;
  }

  boolean isLocal() {
    return id.startsWith("local:");
  }

  Actor actor() {
    return new Actor(id, name, kind, country, sector, role, reasons);
  }
}
