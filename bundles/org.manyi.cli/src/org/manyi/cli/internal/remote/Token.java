/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What only the owner can read, and a caller must know: a second lock beside the permissions, and the only one where
 * the system does not tell who is at the other end.
 */
record Token(String text) {

	private static final int BYTES = 32;

	/** One that nobody can guess. */
	static Token random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return new Token(HexFormat.of().formatHex(bytes));
	}

	/** Compares in a time that says nothing about where two differ. */
	boolean isSameAs(String given) {
		return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}
}
