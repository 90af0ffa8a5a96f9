/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import org.manyi.model.LocalizedText;

/** The main bones of a cause-effect diagram (人、机、料、法、环、测). */
public enum CauseCategory {
	MAN("人", "man"), MACHINE("机", "machine"), MATERIAL("料", "material"), METHOD("法", "method"),
	ENVIRONMENT("环", "environment"), MEASUREMENT("测", "measurement");

	private final LocalizedText label;

	CauseCategory(String zh, String en) {
		label = new LocalizedText(zh, en);
	}

	/** What stands at the bone. */
	public LocalizedText label() {
		return label;
	}
}
