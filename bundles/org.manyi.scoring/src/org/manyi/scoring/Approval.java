/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/** Whether a result is one of an approved methodology by its own readings; every output of one that is not says so. */
public enum Approval {

	/** By a version that was approved, and by its own value of every parameter. */
	APPROVED(Optional.empty()),
	/** By a version that was approved, with a parameter changed. */
	OTHER_READING(Optional.of(new LocalizedText("不是批准的读法", "not the approved reading"))),
	/** By a version that nobody approved. */
	DRAFT(Optional.of(new LocalizedText("草稿", "draft")));

	private final Optional<LocalizedText> mark;

	Approval(Optional<LocalizedText> mark) {
		this.mark = mark;
	}

	/** The words that stand beside every result, a few of them; empty where the result is approved. */
	public Optional<LocalizedText> mark() {
		return mark;
	}
}
