package readout.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what and when: one JSON object a line, only ever added to. */
final class Audit {

  private final Path file;
  private final InstantSource clock;

  Audit(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Notes that somebody did something; what cannot be noted is not done. */
  synchronized void note(Reader who, String what, String about) {
    var line = new LinkedHashMap<String, String>();
    line.put("moment", clock.instant().toString());
    line.put("user", who.signature());
    line.put("did", what);
    line.put("about", about);
    try {
      Files.writeString(
          file,
          JsonMapper.shared().writeValueAsString(line) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new Refusal(500, file.getFileName() + " cannot be written, so nothing is changed.");
    }
  }
}
