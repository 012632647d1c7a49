package readout.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import readout.collection.Reference;

/** Keeps nothing: the record alone tells what was read. */
final class NoDiary implements Diary {

  private final Known known;

  NoDiary(Known known) {
    this.known = known;
  }

  @Override
  public boolean isDue(String key) {
    return !known.holdsAddress(key);
  }

  @Override
  public Validators validators(String key) {
    return Validators.NONE;
  }

  @Override
  public void pageRead(String key, String address) {}

  @Override
  public void listRead(String key, String address, Validators validators) {}

  @Override
  public void listUnchanged(String key) {}

  @Override
  public void refused(String key, Reference reference, String reason) {}

  @Override
  public boolean notNow(String key, Reference reference, String reason, @Nullable Duration after) {
    return false;
  }
}
