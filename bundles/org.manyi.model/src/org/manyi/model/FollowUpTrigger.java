/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.Locale;

/** What is found in a survey and can give rise to a duty. */
public enum FollowUpTrigger {
	/** 最低项: the items with the lowest score. */
	LOWEST_ITEMS,
	/** 最集中的意见: the most concentrated opinions of the Pareto chart. */
	MAIN_OPINIONS,
	/** 意见: any opinion. */
	OPINION,
	/** 抱怨、投诉: a complaint. */
	COMPLAINT,
	/** 低分作答: a low answer. */
	LOW_ANSWER,
	/** 未达目标: a measure that misses its target. */
	MISSED_TARGET;

	/** The word for it in a methodology file, such as {@code lowest-items}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
