package readout.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the operating system sends a process that is to end (SIGINT, SIGTERM, SIGHUP), turned into
 * an orderly end of the work: the first one asks for it, the second ends the process where it
 * stands.
 *
 * <p>A shutdown hook will not do. Hooks run side by side, and that of ONNX Runtime takes its
 * environment away while a network may still be reading, which ends the process in native code. The
 * class for signals is part of every JDK (module {@code jdk.unsupported}), but javac warns of its
 * name, so it is asked for by name at run time.
 */
final class StopSignals implements AutoCloseable {

  private static final String[] NAMES = {"INT", "TERM", "HUP"};

  static final int KILLED = 143;

  private final Map<Object, Object> before = new LinkedHashMap<>();
  private final Method handle;

  private StopSignals(Class<?> signal, Class<?> handler) throws ReflectiveOperationException {
    this.handle = signal.getMethod("handle", signal, handler);
  }

  /**
   * Runs the work at the first signal, on a thread of its own, until closed.
   *
   * @param stop must not wait for the work to end
   */
  static StopSignals on(Runnable stop) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      var asked = new AtomicBoolean();
      Object proxy =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                told(asked, stop);
                return null;
              });
      var signals = new StopSignals(signal, handler);
      for (String name : NAMES) {
        signals.set(signal.getConstructor(String.class).newInstance(name), proxy);
      }
      return signals;
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("this Java knows no signals", missing);
    }
  }

  private void set(Object signal, Object handler) throws ReflectiveOperationException {
    before.put(signal, handle.invoke(null, signal, handler));
  }

  private static void told(AtomicBoolean asked, Runnable stop) {
    if (asked.getAndSet(true)) {
      Runtime.getRuntime().halt(KILLED);
    }
    stop.run();
  }

  /** Whoever heard the signals before hears them again. */
  @Override
  public void close() {
    before.forEach((signal, handler) -> {
      try {
        handle.invoke(null, signal, handler);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    });
  }
}
