package readout.web;

import org.jspecify.annotations.Nullable;

/**
 * Adding documents.
 *
 * @param jobId of what is being read, null where nothing was given
 * @param jobName of the same
 * @param words how far it has come
 * @param goesOut whether addresses may be gone to
 */
public record AddView(
    @Nullable String jobId, @Nullable String jobName, String words, boolean goesOut) {

  AddView(@Nullable Job job, boolean goesOut) {
    this(
        job == null ? null : job.id(),
        job == null ? null : job.name(),
        job == null ? "" : job.state().words(),
        goesOut);
  }
}
