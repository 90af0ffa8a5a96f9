/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as headings and labels are compared: without surrounding blanks, inner blanks as one, without case, full-width
 * characters as half-width ones.
 *
 * @param text the normalised text; empty for a blank one
 */
public record ComparisonKey(String text) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
	private static final Pattern JOINTS = Pattern.compile("[ _-]+");

	public static ComparisonKey of(String raw) {
		String folded = Normalizer.normalize(raw, Form.NFKC).toLowerCase(Locale.ROOT);
		return new ComparisonKey(BLANKS.matcher(folded).replaceAll(" ").strip());
	}

	/** The key without blanks, hyphens and underscores: {@code response_id} and {@code Response ID} are one. */
	public ComparisonKey joined() {
		return new ComparisonKey(JOINTS.matcher(text).replaceAll(""));
	}

	public boolean isEmpty() {
		return text.isEmpty();
	}
}
