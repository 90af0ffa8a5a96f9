/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.util.Optional;

import org.manyi.model.Methodology;

/**
 * By what a survey is to be scored, as the user chose it.
 *
 * @param id      of a methodology
 * @param version a version of it that was chosen on purpose; empty for the one in force
 */
public record MethodologyName(String id, Optional<String> version) {

	private static final char SEPARATOR = '@';

	/** By whichever version is in force. */
	public static MethodologyName inForce(Methodology methodology) {
		return new MethodologyName(methodology.id(), Optional.empty());
	}

	/** By that version. */
	public static MethodologyName of(Methodology version) {
		return new MethodologyName(version.id(), Optional.of(version.version()));
	}

	/** The other way round as {@link #toString}. */
	public static MethodologyName parse(String text) {
		int end = text.indexOf(SEPARATOR);
		return end < 0 ? new MethodologyName(text, Optional.empty())
				: new MethodologyName(text.substring(0, end), Optional.of(text.substring(end + 1)));
	}

	/** The id, or {@code id@version}. */
	@Override
	public String toString() {
		return version.map(number -> id + SEPARATOR + number).orElse(id);
	}
}
