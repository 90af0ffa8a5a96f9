/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import org.manyi.model.LocalizedText;

/** What an action is meant to do. */
public enum ActionType {
	/** 纠正: puts this case right. */
	CORRECTION("纠正", "correction"),
	/** 纠正措施: removes the cause, so that it does not happen again. */
	CORRECTIVE_ACTION("纠正措施", "corrective action"),
	/** 预防措施: removes the cause of what has not happened yet. */
	PREVENTIVE_ACTION("预防措施", "preventive action"),
	/** 改进: makes better what is no problem. */
	IMPROVEMENT("改进", "improvement");

	private final LocalizedText label;

	ActionType(String zh, String en) {
		label = new LocalizedText(zh, en);
	}

	/** What people call it. */
	public LocalizedText label() {
		return label;
	}
}
