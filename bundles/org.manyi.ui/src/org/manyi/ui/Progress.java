/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

/**
 * How far something is that takes its time.
 *
 * @param fraction [0, 1], or negative when nobody knows
 * @param task     what is being done; may be empty
 */
public record Progress(double fraction, String task) {

	/** Nobody knows. */
	public static final Progress UNKNOWN = new Progress(-1, "");
}
