package readout.event;

import java.util.Set;

/** What kills, and whose it is kills by it. */
final class Weapons {

  /** Deeds and weapons that can stand as the subject of a verb of killing. */
  static final Set<String> DEEDS =
      Set.of(
          "attack",
          "strike",
          "airstrike",
          "bomb",
          "bombing",
          "blast",
          "explosion",
          "missile",
          "rocket",
          "shelling",
          "raid",
          "drone",
          "warplane",
          "jet",
          "gunfire",
          "bombardment",
          "assault",
          "ambush",
          "shell");

  /** What an agent can be: "killed by Indian shelling"; "fire" alone also burns. */
  static final Set<String> NOUNS =
      Set.of(
          "fire",
          "gunfire",
          "shelling",
          "airstrike",
          "strike",
          "shell",
          "rocket",
          "missile",
          "mortar",
          "drone",
          "bomb",
          "bombing",
          "bombardment",
          "artillery",
          "bullet",
          "sniper",
          "tank",
          "warplane",
          "jet",
          "gunship");

  private Weapons() {}
}
