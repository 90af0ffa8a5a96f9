/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/** How the reading of a rule stands to its text. */
public enum ReadingMark {
	/** 按原文: the text says so. */
	AS_WRITTEN,
	/** 解释: the text leaves room and this is how it is read. */
	INTERPRETED,
	/** 偏离原文: the text says otherwise, for a reason given. */
	DEPARTS
}
