/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.util.Optional;
import java.util.stream.Stream;

/** What a frame carries. */
enum FrameKind {

	/** A {@link CommandCall} and the token; the first frame of a connection. */
	CALL('C'),
	/** The holder's command waits for standard input. */
	WANT('W'),
	/** Bytes of standard input, one frame for each {@link #WANT}; none at its end. */
	INPUT('I'),
	/** The holder is still at it: sent now and then, so that a caller knows it from one that has stopped. */
	ALIVE('L'),
	/** Bytes of standard output. */
	OUT('O'),
	/** Bytes of standard error. */
	ERR('E'),
	/** The exit status, a number of four bytes; the last frame. */
	EXIT('X');

	private final byte code;

	FrameKind(char code) {
		this.code = (byte) code;
	}

	byte code() {
		return code;
	}

	/** The kind of that code, where there is one. */
	static Optional<FrameKind> of(byte code) {
		return Stream.of(values()).filter(kind -> kind.code == code).findFirst();
	}
}
