/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;

/** Why somebody should look at how the answers of a column are proposed to be read. */
enum AnswerDoubt {

	/** Levels were told from the numbers in codes such as A5, which is a guess. */
	CODES("levels-from-codes", "列 %s 的作答是 A5 这样的代码，按其中的数字读作分值。请核对方向是否相反，并在映射或评价等级别名中写明。",
			"Answers in %s are codes such as A5 and were read by the number in them. Check that a higher number is "
					+ "the better level, and say so in the mapping or in the aliases of the scale."),
	/** The file has words for its numbers that nobody knows, so that their direction is not known. */
	LABELS_NOT_KNOWN("labels-not-known",
			"列 %s 的值标签不是已知的等级名称，作答按数字读作分值。请核对数字越大是否越满意，并在映射中写明。",
			"The value labels of %s are no known words for levels, so the answers were read by their numbers. Check "
					+ "that a higher number is the better level, and say so in the mapping."),
	/** Labels that are known say other levels than their numbers, so that numbers without such labels say nothing. */
	NUMBERS_ARE_NO_SCORES("numbers-are-no-scores",
			"列 %s 的值标签表明其中的数字不是分值，而有些数字没有已知的标签，这些作答按无效计。请在映射中写明它们的含义。",
			"By its value labels the numbers in %s are no scores, and some of them have no label that is known; these "
					+ "answers are invalid. Say in the mapping what they mean."),
	/** Numbers that the file does not explain, from a tool that writes numbers of options as well. */
	NUMBERS("numbers-as-scores",
			"列 %s 的作答都是数字，文件没有说明它们是什么等级；调查工具可能导出的是选项的编码，次序可能相反，也可能不从 1 起。已按数字读作分值。请核对，或按选项文本重新导出，或在映射中写明各数字的含义。",
			"The answers in %s are numbers alone, and the file does not say what they stand for. The survey tool may "
					+ "have written codes of options, which may run the other way or begin elsewhere; they were read "
					+ "as scores. Check this, export the texts of the options, or say in the mapping what the numbers "
					+ "mean."),
	/** Numbers of which some are no score of the scale, so that the others may be none either. */
	NUMBERS_BEYOND_SCALE("numbers-beyond-scale",
			"列 %s 中有些数字不是评价等级的分值：可能从 0 或别的数起计，也可能等级更多。这些作答按无效计，其余数字也可能并非所读的分值。请在映射中写明各数字的含义。",
			"Some numbers in %s are no scores of the scale: they may count from 0 or elsewhere, or have more steps. "
					+ "Those answers are invalid, and the other numbers may not be the scores they were read as. Say "
					+ "in the mapping what the numbers mean."),
	/** Usual words of a longer scale fall together. */
	LEVELS_JOINED("levels-joined",
			"列 %s 中不同的作答读作了同一等级，原问卷的等级可能更多。请核对并在映射中写明。",
			"Different answers in %s were read as one level; the questionnaire may have had more levels than the "
					+ "scale. Check this, and say in the mapping what they mean.");

	private final String code;
	private final LocalizedText text;

	AnswerDoubt(String code, String zh, String en) {
		this.code = code;
		text = new LocalizedText(zh, en);
	}

	/** @param columns ids of the columns it is about */
	Warning of(List<String> columns) {
		return new Warning(code, Optional.empty(), text.formatted(String.join(", ", columns)));
	}
}
