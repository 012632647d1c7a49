package readout.web;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import readout.Readout;
import readout.fetch.Network;
import readout.record.RecordFold;

/**
 * What a desk is opened with.
 *
 * @param record the record's file
 * @param host address to listen at
 * @param port 0 for any that is free
 * @param users file of users; null where everybody who reaches the desk may do everything
 * @param certificate PEM file of the certificate chain, null for plain HTTP
 * @param key PEM file of its private key
 * @param readout reads what is added
 * @param fold makes the record of it
 * @param network goes out to addresses; null where that is not allowed
 * @param clock tells when a correction was made
 * @param program version, for the runs
 */
public record Settings(
    Path record,
    String host,
    int port,
    @Nullable Path users,
    @Nullable Path certificate,
    @Nullable Path key,
    Readout readout,
    RecordFold fold,
    @Nullable Network network,
    InstantSource clock,
    String program) {

  /** Whether only this machine can reach it. */
  boolean isLoopback() {
    return switch (host) {
      case "localhost", "127.0.0.1", "::1", "[::1]" -> true;
      default -> false;
    };
  }

  /** Why a desk may not be opened so; empty where it may. */
  public String refusal() {
    if (!isLoopback() && users == null) {
      return host + ": beyond this machine the desk opens only with users (--users FILE)";
    }
    if (!isLoopback() && certificate == null) {
      return host + ": passwords would travel in the clear; give --certificate FILE and --key FILE";
    }
    return (certificate == null) == (key == null) ? "" : "--certificate and --key go together";
  }

  /** A file beside the record: {@code readout-desk.log} beside {@code readout.db}. */
  Path beside(String ending) {
    String name = String.valueOf(record.getFileName());
    int dot = name.lastIndexOf('.');
    return record.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
  }
}
