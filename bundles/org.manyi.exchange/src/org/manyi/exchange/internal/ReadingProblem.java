/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.counting.TooManyCategoriesException;
import org.manyi.exchange.internal.counting.TooManyGroupsException;
import org.manyi.exchange.internal.rejects.UncheckedEvidenceException;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Why the rows of a file cannot be counted as asked. */
final class ReadingProblem {

	private ReadingProblem() {
	}

	static EvidenceException noColumn(ReadableFile file, GroupField field, SurveyField column) {
		String names = String.join(", ", column.headings());
		String headings = String.join(", ", file.columns().headings());
		return new EvidenceException(new LocalizedText(
				"文件 %s 没有“%s”所需的列，不能按它分组或筛选。可用的列名：%s。文件中的列名：%s。".formatted(file.path(), field.word(), names, headings),
				"%s has no column to group or select by %s. Headings that mean it: %s. Headings found: %s.".formatted(
						file.path(), field.word(), names, headings)));
	}

	/** What happened while a row was taken; anything unexpected is thrown as it is. */
	static EvidenceException of(RuntimeException stop) {
		return switch (stop) {
		case TooManyGroupsException tooMany -> new EvidenceException(new LocalizedText(
				"分组超过 %d 个，无法逐组计分。请减少分组字段或先缩小范围。".formatted(TooManyGroupsException.MOST_GROUPS),
				"There are more than %d groups. Group by fewer fields or restrict the slice first."
						.formatted(TooManyGroupsException.MOST_GROUPS)));
		case TooManyCategoriesException tooMany -> new EvidenceException(new LocalizedText(
				"意见类别列有太多不同的内容，像是自由文本而不是类别。请改列名（例如“意见”）。",
				"The category column holds too many different texts; it looks like free text. Rename it, for instance "
						+ "to \"comment\"."));
		case UncheckedEvidenceException unchecked -> unchecked.failure();
		default -> throw stop;
		};
	}
}
