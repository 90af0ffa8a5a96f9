/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/** How the reading of a rule stands to its text. */
public enum ReadingMark {
	/** The text says so. */
	AS_WRITTEN("按原文", "as written"),
	/** The text leaves room and this is how it is read. */
	INTERPRETED("解释", "interpreted"),
	/** The text says otherwise, for a reason given. */
	DEPARTS("偏离原文", "departs from the text");

	private final LocalizedText label;

	ReadingMark(String zh, String en) {
		label = new LocalizedText(zh, en);
	}

	/** The mark as it is printed beside a reading. */
	public LocalizedText label() {
		return label;
	}
}
