/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.time.Duration;

/** The other side of a connection is there, and has given no sign for too long: its process may be stopped. */
public final class SilentHolderException extends IOException {

	private static final long serialVersionUID = 1L;

	private final Duration silence;

	/**
	 * @param silence how long nothing came
	 */
	SilentHolderException(Duration silence) {
		super("no sign for " + silence.toSeconds() + " s");
		this.silence = silence;
	}

	public Duration silence() {
		return silence;
	}
}
