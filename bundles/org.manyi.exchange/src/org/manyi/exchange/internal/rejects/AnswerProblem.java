/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rejects;

import java.util.regex.Pattern;

import org.manyi.model.LocalizedText;

/** Why an answer is invalid. */
public enum AnswerProblem {
	/** What a spreadsheet makes of an option such as 1-2. */
	DATE("像是被电子表格改成日期的选项（例如“1-2”变成“2-Jan”）。请从调查工具重新导出，不要用电子表格打开后再保存",
			"looks like an option that a spreadsheet turned into a date, as it does with 1-2. Export again and do not "
					+ "save the file from a spreadsheet",
			"\\d{1,2}-(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*(-\\d{2,4})?"
					+ "|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*-\\d{1,4}"
					+ "|\\d{1,2}月\\d{1,2}日|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?([ T].*)?|\\d{1,2}/\\d{1,2}/\\d{2,4}"),
	/** What a formula gives that cannot be computed. */
	SPREADSHEET_ERROR("电子表格中公式的错误值。请在电子表格中改正后重新保存，或从调查工具重新导出",
			"an error of a formula in the spreadsheet. Correct it there and save, or export again from the survey tool",
			"#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|"
					+ "UNKNOWN!)"),
	/** What a program writes that computes nothing. */
	FORMULA("没有计算结果的公式。请在电子表格中打开并保存后再导入",
			"a formula without its result. Open the file in a spreadsheet and save it, then import it again",
			"(?s)=.+"),
	NUMBER("数值不是评价等级的分值", "a number that is no score of the rating scale", "[+-]?\\d+([.,]\\d+)?"),
	UNKNOWN("不是评价等级的分值、名称或别名，也不是约定的标记", "neither a score, label or alias of the rating scale nor one of its marks",
			"(?s).*"),
	/** What the scale would know. */
	MAPPED("映射规定这个作答无效", "the mapping says that this answer is invalid", "(?!)");

	private final LocalizedText reason;
	private final Pattern pattern;

	AnswerProblem(String zh, String en, String pattern) {
		reason = new LocalizedText(zh, en);
		this.pattern = Pattern.compile(pattern);
	}

	public LocalizedText reason() {
		return reason;
	}

	/** Why that cell is no answer, of which the rating scale itself knows nothing. */
	public static AnswerProblem of(String cell) {
		String text = cell.strip();
		for (AnswerProblem problem : values()) {
			if (problem.pattern.matcher(text).matches()) {
				return problem;
			}
		}
		return UNKNOWN;
	}
}
