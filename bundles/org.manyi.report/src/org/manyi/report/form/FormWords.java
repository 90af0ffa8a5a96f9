/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import org.manyi.model.LocalizedText;
import org.manyi.model.SurveyMode;

/** What a sheet says beside the words of its methodology. */
final class FormWords {

	static final LocalizedText SHEET_ID = new LocalizedText("调查表编号", "Sheet no.");
	static final LocalizedText PROJECT = new LocalizedText("项目", "Project");
	static final LocalizedText UNIT = new LocalizedText("服务单位", "Serving unit");
	static final LocalizedText CONTACT = new LocalizedText("联系人", "Contact");
	static final LocalizedText DATE = new LocalizedText("调查日期", "Date");
	static final LocalizedText MODE = new LocalizedText("调查方式", "Asked by");
	static final LocalizedText STAGE = new LocalizedText("阶段", "Stage");
	static final LocalizedText SOURCE_FORM = new LocalizedText("来源表单", "Form");

	static final LocalizedText NUMBER = new LocalizedText("序号", "No.");
	static final LocalizedText ITEM = new LocalizedText("调查项", "Item");
	static final LocalizedText COEFFICIENT = new LocalizedText("权数 λ", "Weight λ");
	static final LocalizedText IMPORTANCE = new LocalizedText("重要性", "Importance");
	static final LocalizedText NOT_APPLICABLE = new LocalizedText("不适用", "Not applicable");
	static final LocalizedText SUGGESTION = new LocalizedText("改进要求和建议", "Improvements wanted and suggestions");
	static final LocalizedText COMMENT = new LocalizedText("其他意见和建议", "Other opinions and suggestions");

	static final LocalizedText HOW_TO_FILL_IN = new LocalizedText("请在每个调查项最符合您看法的一栏打“√”；没有看法的调查项可以留空。",
			"Please tick the one column of each item that says best what you think; an item may be left empty.");
	static final LocalizedText HOW_TO_WEIGH = new LocalizedText("“重要性”栏请圈选该项对您有多重要：%s。",
			"In the column Importance, circle how important the item is to you: %s.");
	static final LocalizedText UNWEIGHED = new LocalizedText("权数由作答的数据计算，未印在本表上。",
			"Weights are computed from data of answers and are not printed on this sheet.");
	static final LocalizedText OCCASION = new LocalizedText("调查时机：%s", "Occasion: %s");
	static final LocalizedText SOURCE = new LocalizedText("测评方法：%s（%s %s）", "By the methodology: %s (%s %s)");
	static final LocalizedText PAGE = new LocalizedText("第 %s 页，共 %s 页", "Page %s of %s");
	static final LocalizedText CHOOSE = new LocalizedText("（请选择）", "(choose)");
	/** Between a title and what it says. */
	static final LocalizedText COLON = new LocalizedText("：", ": ");
	static final LocalizedText COMMA = new LocalizedText("、", ", ");

	private FormWords() {
	}

	/** The label of the customer's name. */
	static LocalizedText customer(LocalizedText term) {
		return new LocalizedText(term.zh() + "名称", "Name of " + term.en());
	}

	static LocalizedText questionnaireOf(LocalizedText methodology) {
		return new LocalizedText(methodology.zh() + "调查表", methodology.en() + ": questionnaire");
	}

	/** How customers are asked, as an import groups by it. */
	static LocalizedText mode(SurveyMode mode) {
		return switch (mode) {
		case VISIT -> new LocalizedText("上门访问", "visit");
		case TELEPHONE -> new LocalizedText("电话访问", "telephone");
		case SHEET -> new LocalizedText("调查表", "sheet");
		};
	}
}
