package org.lectern.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object on one line. A field that has nothing to say is null, a list without members empty.
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonLine(JsonGenerator json) {
        this.json = json;
    }

    /// Writes the object whose fields are written by `fields`, and the end of its line.
    static void write(PrintWriter out, Consumer<JsonLine> fields) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), new OneLine(out))) {
            new JsonLine(json).object(fields);
        }
        out.println();
    }

    JsonLine text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    JsonLine text(String name, Optional<?> value) {
        value.ifPresentOrElse(
                present -> json.writeStringProperty(name, present.toString()), () -> json.writeNullProperty(name));
        return this;
    }

    JsonLine number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    JsonLine number(String name, Optional<? extends Number> value) {
        value.ifPresentOrElse(
                present -> json.writeNumberProperty(name, present.doubleValue()), () -> json.writeNullProperty(name));
        return this;
    }

    JsonLine truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonLine texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    JsonLine numbers(String name, List<Integer> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeNumber);
        json.writeEndArray();
        return this;
    }

    <T> JsonLine objects(String name, List<T> values, FieldsOf<T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(line -> fields.write(line, value)));
        json.writeEndArray();
        return this;
    }

    private void object(Consumer<JsonLine> fields) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
    }

    /// Writes what there is to say of a value.
    @FunctionalInterface
    interface FieldsOf<T> {
        void write(JsonLine line, T value);
    }
}
