/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

/** Keeps names and cells of files from steering the terminal they are shown on. */
final class ControlCharacters {

	private ControlCharacters() {
	}

	/** The text with each control character but line breaks shown as {@code �}. */
	static String shown(String text) {
		return text.replaceAll("[\\p{Cc}&&[^\\n]]", "\uFFFD");
	}
}
