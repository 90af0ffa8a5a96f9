/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import org.manyi.model.LocalizedText;

/**
 * Whether a target is met, decided on the exact value: met 达到, missed 未达到, undecided 未定 where the value's bound holds
 * it.
 */
public enum Verdict {
	/** The value reaches the target; at equality it does. */
	MET("达到", "met"),
	/** The value is below the target. */
	MISSED("未达到", "missed"),
	/** The bound of the value holds the target. */
	UNDECIDED("未定", "undecided");

	private final LocalizedText words;

	Verdict(String zh, String en) {
		words = new LocalizedText(zh, en);
	}

	/** The verdict as it stands in a sentence. */
	public LocalizedText words() {
		return words;
	}
}
