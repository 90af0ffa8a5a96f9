/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

/** The fields that responses are grouped by have too many different values. */
public final class TooManyGroupsException extends RuntimeException {

	/** So many groups at most; each takes memory for its counts and time to score. */
	public static final int MOST_GROUPS = 10_000;

	private static final long serialVersionUID = 1L;

	TooManyGroupsException() {
		super("more than " + MOST_GROUPS + " groups");
	}
}
