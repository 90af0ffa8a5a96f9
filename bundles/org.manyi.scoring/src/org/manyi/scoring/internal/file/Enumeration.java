/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import java.util.List;

/**
 * Words one after the other in a message, which stays readable however many there are.
 *
 * @param words all of them
 */
record Enumeration(List<String> words) {

	private static final int SHOWN = 20;

	String zh() {
		return in("、") + (words.size() > SHOWN ? "等 " + words.size() + " 个" : "");
	}

	String en() {
		return in(", ") + (words.size() > SHOWN ? " and " + (words.size() - SHOWN) + " more" : "");
	}

	private String in(String between) {
		return String.join(between, words.subList(0, Math.min(words.size(), SHOWN)));
	}
}
