/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Writes the values of this domain as JSON. Closing it flushes the stream and leaves it open. */
public final class JsonWriter implements AutoCloseable {

	/** Objects made at once by {@link #objects}; so many are held in memory. */
	private static final int AT_ONCE = 64;
	/** From 2⁵³ a double no longer tells each integer from the next. */
	private static final double LARGEST_INTEGER = 1L << 53;

	private final OutputStream out;
	private final JsonFactory factory;
	private final JsonGenerator json;
	/** The names of fields as bytes: a document of many groups repeats few of them often. */
	private final Map<String, SerializableString> names;

	public JsonWriter(OutputStream out) throws IOException {
		this(out, new JsonFactory(), new ConcurrentHashMap<>(), 0);
	}

	private JsonWriter(OutputStream out, JsonFactory factory, Map<String, SerializableString> names, int depth)
			throws IOException {
		this.out = out;
		this.factory = factory;
		this.names = names;
		json = factory.createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
				.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM).setPrettyPrinter(new Indentation(depth));
	}

	/** What the fields of an object are. */
	@FunctionalInterface
	interface Fields<E> {

		/** Writes them into the object that is open. Called by several threads. */
		void write(JsonWriter object, E element) throws IOException;
	}

	/** Two blanks a level, and the same line end on every operating system. */
	private static final class Indentation extends DefaultPrettyPrinter {

		private static final long serialVersionUID = 1;

		/**
		 * @param depth levels around what is written, [0, ∞)
		 */
		Indentation(int depth) {
			DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
			indentObjectsWith(indenter);
			indentArraysWith(indenter);
			_nesting = depth;
		}
	}

	/**
	 * Writes an object for each element into the array that is open, in their order; they are made on all processors.
	 */
	<E> void objects(List<E> elements, Fields<E> fields) throws IOException {
		int depth = json.getOutputContext().getNestingDepth();
		for (int begin = 0; begin < elements.size(); begin += AT_ONCE) {
			List<E> part = elements.subList(begin, Math.min(begin + AT_ONCE, elements.size()));
			for (byte[] object : part.parallelStream().map(element -> object(element, fields, depth)).toList()) {
				// the separator before it
				json.writeRawValue("");
				json.flush();
				out.write(object);
			}
		}
	}

	private <E> byte[] object(E element, Fields<E> fields, int depth) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			JsonWriter object = new JsonWriter(bytes, factory, names, depth);
			object.startObject();
			fields.write(object, element);
			object.endObject();
			object.json.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	public void startObject() throws IOException {
		json.writeStartObject();
	}

	void startObject(String name) throws IOException {
		name(name);
		json.writeStartObject();
	}

	private void name(String name) throws IOException {
		json.writeFieldName(names.computeIfAbsent(name, SerializedString::new));
	}

	public void endObject() throws IOException {
		json.writeEndObject();
	}

	void startArray(String name) throws IOException {
		name(name);
		json.writeStartArray();
	}

	void endArray() throws IOException {
		json.writeEndArray();
	}

	void emptyArray(String name) throws IOException {
		startArray(name);
		endArray();
	}

	void nothing(String name) throws IOException {
		name(name);
		json.writeNull();
	}

	void word(String name, String value) throws IOException {
		name(name);
		json.writeString(value);
	}

	void word(String name, Optional<String> value) throws IOException {
		if (value.isPresent()) {
			word(name, value.get());
		} else {
			nothing(name);
		}
	}

	void words(String name, Map<String, String> values) throws IOException {
		startObject(name);
		for (Map.Entry<String, String> value : values.entrySet()) {
			word(value.getKey(), value.getValue());
		}
		endObject();
	}

	void words(String name, Collection<String> values) throws IOException {
		startArray(name);
		for (String value : values) {
			json.writeString(value);
		}
		endArray();
	}

	void text(String name, LocalizedText text) throws IOException {
		startObject(name);
		word("zh", text.zh());
		word("en", text.en());
		endObject();
	}

	void text(String name, Optional<LocalizedText> text) throws IOException {
		if (text.isPresent()) {
			text(name, text.get());
		} else {
			nothing(name);
		}
	}

	public void flag(String name, boolean value) throws IOException {
		name(name);
		json.writeBoolean(value);
	}

	void number(String name, long value) throws IOException {
		name(name);
		json.writeNumber(value);
	}

	void number(String name, OptionalLong value) throws IOException {
		if (value.isPresent()) {
			number(name, value.getAsLong());
		} else {
			nothing(name);
		}
	}

	/** An integer as such, every other number as the nearest double. */
	void number(String name, Rational value) throws IOException {
		name(name);
		if (value.denominator().equals(BigInteger.ONE)) {
			json.writeNumber(value.numerator());
		} else {
			json.writeNumber(value.doubleValue());
		}
	}

	void number(String name, Optional<Rational> value) throws IOException {
		if (value.isPresent()) {
			number(name, value.get());
		} else {
			nothing(name);
		}
	}

	void decimal(String name, Optional<BigDecimal> value) throws IOException {
		number(name, value.map(Rational::of));
	}

	/**
	 * A number that is known as a double: an integer as such, as long as a double tells integers apart.
	 *
	 * @param value finite
	 */
	void decimal(String name, double value) throws IOException {
		name(name);
		if (value == Math.rint(value) && Math.abs(value) < LARGEST_INTEGER) {
			json.writeNumber((long) value);
		} else {
			json.writeNumber(value);
		}
	}

	void score(String name, ScoreValue value) throws IOException {
		switch (value) {
		case ScoreValue.Exact exact -> number(name, exact.value());
		case ScoreValue.Approximate approximate -> decimal(name, approximate.value());
		case ScoreValue.Missing missing -> nothing(name);
		}
	}

	@Override
	public void close() throws IOException {
		boolean nothingWritten = json.getOutputContext().inRoot() && json.getOutputContext().getEntryCount() == 0;
		json.close();
		if (!nothingWritten) {
			out.write('\n');
		}
		out.flush();
	}
}
