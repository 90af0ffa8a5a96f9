/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.net.ProtocolException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line with what it needs to know of where it was typed.
 *
 * @param folder    the folder that relative names begin at, absolute
 * @param person    who typed it
 * @param language  of texts, as a language tag
 * @param arguments the command, its options and operands
 */
public record CommandCall(String folder, String person, String language, List<String> arguments) {

	private static final int TEXTS_BEFORE_ARGUMENTS = 4;

	public CommandCall {
		arguments = List.copyOf(arguments);
	}

	/**
	 * As the payload of a frame: texts in UTF-8, each after its length of four bytes.
	 *
	 * @param token shows that the caller can read what the owner alone can read
	 */
	byte[] encode(String token) {
		List<byte[]> texts = new ArrayList<>();
		for (String text : List.of(token, folder, person, language)) {
			texts.add(text.getBytes(StandardCharsets.UTF_8));
		}
		for (String argument : arguments) {
			texts.add(argument.getBytes(StandardCharsets.UTF_8));
		}
		ByteBuffer payload = ByteBuffer.allocate(texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
		texts.forEach(text -> payload.putInt(text.length).put(text));
		return payload.array();
	}

	/**
	 * Reads what was encoded.
	 *
	 * @throws ProtocolException when it is something else, or the token another
	 */
	static CommandCall decode(byte[] payload, Token token) throws ProtocolException {
		List<String> texts = new ArrayList<>();
		ByteBuffer rest = ByteBuffer.wrap(payload);
		try {
			while (rest.hasRemaining()) {
				int length = rest.getInt();
				if (length < 0 || length > rest.remaining()) {
					throw new ProtocolException("a text of " + length + " bytes");
				}
				byte[] text = new byte[length];
				rest.get(text);
				texts.add(new String(text, StandardCharsets.UTF_8));
			}
		} catch (BufferUnderflowException e) {
			throw new ProtocolException("a call that ends within a text");
		}
		if (texts.size() < TEXTS_BEFORE_ARGUMENTS) {
			throw new ProtocolException("a call of " + texts.size() + " texts");
		}
		if (!token.isSameAs(texts.getFirst())) {
			throw new ProtocolException("another token");
		}
		return new CommandCall(texts.get(1), texts.get(2), texts.get(3),
				texts.subList(TEXTS_BEFORE_ARGUMENTS, texts.size()));
	}
}
