/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import org.manyi.model.LocalizedText;

/** The chapters of a methodology, in the order in which it is printed. */
public enum Chapter {
	DOCUMENT("文件信息", "Document"),
	SCALE("满意度等级", "Rating scale"),
	IMPORTANCE("重要性等级", "Importance scale"),
	INDICATORS("指标体系", "Indicators"),
	WEIGHTING("权数", "Weights"),
	SCORING("计算方法", "Scoring"),
	BANDS("等级划分", "Bands"),
	MEASURES("指标与目标", "Measures and targets"),
	FINDINGS("最低项与低分", "Lowest items and low answers"),
	OCCASIONS("调查时机", "Survey occasions"),
	DUTIES("后续职责", "Follow-up duties"),
	READINGS("条款与解释", "Clauses and readings");

	private final LocalizedText title;

	Chapter(String zh, String en) {
		title = new LocalizedText(zh, en);
	}

	/** Its heading. */
	public LocalizedText title() {
		return title;
	}
}
