package readout.assistant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import readout.store.Catalogue;

/**
 * One thing an assistant may ask: a tool of the protocol.
 *
 * @param name of the tool
 * @param description for whoever chooses among tools
 * @param parameters what may be given
 * @param answer finds it
 */
record Question(String name, String description, List<Parameter> parameters, Answer answer) {

  Question {
    parameters = List.copyOf(parameters);
  }

  /** Finds an answer in a record. */
  interface Answer {
    /**
     * The answer as text or JSON.
     *
     * @throws IllegalArgumentException if what is given makes no sense; the message says why
     */
    String of(Catalogue catalogue, Given given);
  }

  /**
   * What may be given.
   *
   * @param name of it
   * @param type {@code string} or {@code integer}
   * @param required whether it must be
   * @param about what it means
   */
  record Parameter(String name, String type, boolean required, String about) {

    static Parameter text(String name, String about) {
      return new Parameter(name, "string", false, about);
    }

    static Parameter needed(String name, String about) {
      return new Parameter(name, "string", true, about);
    }

    static Parameter number(String name, String about) {
      return new Parameter(name, "integer", false, about);
    }
  }

  /** The parameters as JSON Schema's {@code properties}. */
  Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      properties.put(
          parameter.name(), Map.of("type", parameter.type(), "description", parameter.about()));
    }
    return properties;
  }

  List<String> required() {
    List<String> required = new ArrayList<>();
    parameters.stream().filter(Parameter::required).map(Parameter::name).forEach(required::add);
    return required;
  }
}
