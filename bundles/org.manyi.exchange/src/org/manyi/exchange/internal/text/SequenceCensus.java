/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.text;

/** How well bytes fit an encoding. */
interface SequenceCensus {

	/**
	 * Takes the next byte.
	 *
	 * @param value [0, 255]
	 */
	void accept(int value);

	/** Whether a sequence has begun and waits for more bytes. */
	boolean isPending();

	/** Complete multi-byte sequences so far. */
	long wellFormed();

	/** Places so far that the encoding does not allow. */
	long malformed();
}
