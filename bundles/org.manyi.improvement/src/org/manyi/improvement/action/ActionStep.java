/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import org.manyi.model.LocalizedText;

/** A step of an action, in the order in which they are taken. */
public enum ActionStep {
	/** 应急处置: what was done at once, so that it does no more harm. */
	CONTAINMENT("应急处置", "containment"),
	/** 答复客户: what the customer who spoke was told. */
	ANSWER("答复客户", "answer to the customer"),
	/** 原因分析. */
	CAUSE_ANALYSIS("原因分析", "cause analysis"),
	/** 制定措施: each countermeasure with owner and due date. */
	COUNTERMEASURES("制定措施", "countermeasures"),
	/** 实施: each countermeasure with evidence that it was carried out. */
	IMPLEMENTATION("实施", "implementation"),
	/** 资料移交: the evidence is given to the central department, which accepts or returns it. */
	HANDOVER("资料移交", "handover of evidence"),
	/** 效果验证. */
	VERIFICATION("效果验证", "verification"),
	/** 反馈客户: what its customers were told of what came of it. */
	FEEDBACK("反馈客户", "feedback to customers"),
	/** 关闭. */
	CLOSURE("关闭", "closure");

	private final LocalizedText label;

	ActionStep(String zh, String en) {
		label = new LocalizedText(zh, en);
	}

	/** What people call it. */
	public LocalizedText label() {
		return label;
	}
}
