/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;

import org.manyi.exchange.spss.internal.dictionary.FileHeader.Compression;

/** Writes system files record by record, also wrong ones. */
final class SavWriter {

	static final int NUMBER = 5 << 16 | 8 << 8;
	static final int STRING = 1 << 16 | 8 << 8;
	static final Double MISSING = -Double.MAX_VALUE;

	private static final int BLOCK = 0x3ff000;
	private static final double BIAS = 100;

	private final ByteOrder order;
	private final Compression compression;
	private final Charset charset;
	private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
	private final List<byte[]> elements = new ArrayList<>();
	private int cases;
	private OptionalInt declaredCases = OptionalInt.empty();
	private int weight;
	private int blockSize = BLOCK;

	SavWriter(ByteOrder order, Compression compression, Charset charset) {
		this.order = order;
		this.compression = compression;
		this.charset = charset;
	}

	static SavWriter little(Compression compression) {
		return new SavWriter(ByteOrder.LITTLE_ENDIAN, compression, StandardCharsets.UTF_8);
	}

	/** Writes a number of cases other than there are. */
	SavWriter declare(int number) {
		declaredCases = OptionalInt.of(number);
		return this;
	}

	SavWriter weight(int position) {
		weight = position;
		return this;
	}

	SavWriter blockSize(int size) {
		blockSize = size;
		return this;
	}

	SavWriter number(String name, String label) {
		return variable(name, 0, label, NUMBER, 0);
	}

	SavWriter string(String name, int width, String label) {
		return variable(name, width, label, STRING, 0);
	}

	/** A variable record and the dummy records behind it. */
	SavWriter variable(String name, int width, String label, int format, int missingCode, Object... missing) {
		byte[] text = label.getBytes(charset);
		ints(2, width, text.length > 0 ? 1 : 0, missingCode, format, format);
		bytes(padded(name, 8));
		if (text.length > 0) {
			ints(text.length);
			bytes(Arrays.copyOf(text, (text.length + 3) / 4 * 4));
		}
		for (Object value : missing) {
			bytes(element(value));
		}
		for (int i = 1; i < (width + 7) / 8; i++) {
			ints(2, -1, 0, 0, 0, 0);
			bytes(padded("", 8));
		}
		return this;
	}

	/** @param pairs values and labels */
	SavWriter labels(List<Integer> positions, Object... pairs) {
		ints(3, pairs.length / 2);
		for (int i = 0; i < pairs.length; i += 2) {
			bytes(element(pairs[i]));
			byte[] label = pairs[i + 1].toString().getBytes(charset);
			byte[] filled = new byte[(label.length + 8) / 8 * 8];
			filled[0] = (byte) label.length;
			System.arraycopy(label, 0, filled, 1, label.length);
			bytes(filled);
		}
		ints(4, positions.size());
		positions.forEach(this::ints);
		return this;
	}

	SavWriter extension(int subtype, int size, byte[] data) {
		ints(7, subtype, size, data.length / size);
		return bytes(data);
	}

	SavWriter extension(int subtype, String text) {
		return extension(subtype, 1, text.getBytes(charset));
	}

	SavWriter codePage(int codePage) {
		ByteBuffer machine = ByteBuffer.allocate(32).order(order);
		for (int value : new int[] { 20, 0, 0, -1, 1, 1, order == ByteOrder.BIG_ENDIAN ? 1 : 2, codePage }) {
			machine.putInt(value);
		}
		return extension(3, 4, machine.array());
	}

	SavWriter ints(int... values) {
		for (int value : values) {
			bytes(buffer(4).putInt(value).array());
		}
		return this;
	}

	SavWriter bytes(byte[] data) {
		dictionary.writeBytes(data);
		return this;
	}

	ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(order);
	}

	/** A case: numbers, and texts already as long as their variables' elements or shorter than eight bytes. */
	SavWriter cells(Object... cells) {
		for (Object cell : cells) {
			byte[] bytes = element(cell);
			for (int i = 0; i < bytes.length; i += 8) {
				elements.add(Arrays.copyOfRange(bytes, i, i + 8));
			}
		}
		cases++;
		return this;
	}

	/** The text with blanks up to a length in bytes. */
	byte[] padded(String text, int length) {
		byte[] bytes = text.getBytes(charset);
		byte[] result = Arrays.copyOf(bytes, length);
		if (bytes.length < length) {
			Arrays.fill(result, bytes.length, length, (byte) ' ');
		}
		return result;
	}

	byte[] file() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(compression == Compression.ZLIB ? "$FL3".getBytes() : "$FL2".getBytes());
		file.writeBytes(padded("@(#) SPSS DATA FILE made by a test", 60));
		file.writeBytes(buffer(28).putInt(2).putInt(0).putInt(compression.ordinal()).putInt(weight)
				.putInt(declaredCases.orElse(cases)).putDouble(BIAS).array());
		file.writeBytes(padded("22 Nov 2612:00:00", 84));
		file.writeBytes(dictionary.toByteArray());
		file.writeBytes(buffer(8).putInt(999).putInt(0).array());
		switch (compression) {
		case NONE -> elements.forEach(file::writeBytes);
		case BYTECODE -> file.writeBytes(packed());
		case ZLIB -> writeBlocks(file);
		}
		return file.toByteArray();
	}

	private byte[] element(Object value) {
		return switch (value) {
		case Double number -> buffer(8).putDouble(number).array();
		case Integer number -> buffer(8).putDouble(number).array();
		case byte[] bytes -> bytes;
		default -> padded(value.toString(), 8);
		};
	}

	/** Codes, eight by eight, each group with the elements it does not hold; no end code. */
	private byte[] packed() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream literals = new ByteArrayOutputStream();
		byte[] codes = new byte[8];
		int filled = 0;
		for (byte[] element : elements) {
			codes[filled] = code(element);
			if (codes[filled++] == (byte) 253) {
				literals.writeBytes(element);
			}
			if (filled == 8) {
				out.writeBytes(codes);
				out.writeBytes(literals.toByteArray());
				literals.reset();
				filled = 0;
			}
		}
		if (filled > 0) {
			Arrays.fill(codes, filled, 8, (byte) 0);
			out.writeBytes(codes);
			out.writeBytes(literals.toByteArray());
		}
		return out.toByteArray();
	}

	private byte code(byte[] element) {
		double number = ByteBuffer.wrap(element).order(order).getDouble();
		if (number == MISSING) {
			return (byte) 255;
		}
		if (Arrays.equals(element, padded("", 8))) {
			return (byte) 254;
		}
		// the bytes of a text are never such a number
		boolean small = number == Math.rint(number) && number > -BIAS && number <= 151;
		return small ? (byte) (number + BIAS) : (byte) 253;
	}

	private void writeBlocks(ByteArrayOutputStream file) throws IOException {
		byte[] data = packed();
		long header = file.size();
		ByteArrayOutputStream blocks = new ByteArrayOutputStream();
		ByteArrayOutputStream list = new ByteArrayOutputStream();
		int count = 0;
		for (int begin = 0; begin < data.length; begin += blockSize) {
			int size = Math.min(blockSize, data.length - begin);
			ByteArrayOutputStream block = new ByteArrayOutputStream();
			try (DeflaterOutputStream deflate = new DeflaterOutputStream(block)) {
				deflate.write(data, begin, size);
			}
			list.writeBytes(buffer(24).putLong(header + begin).putLong(header + 24 + blocks.size()).putInt(size)
					.putInt(block.size()).array());
			blocks.writeBytes(block.toByteArray());
			count++;
		}
		file.writeBytes(
				buffer(24).putLong(header).putLong(header + 24 + blocks.size()).putLong(24 + 24L * count).array());
		file.writeBytes(blocks.toByteArray());
		file.writeBytes(buffer(24).putLong((long) -BIAS).putLong(0).putInt(blockSize).putInt(count).array());
		file.writeBytes(list.toByteArray());
	}
}
