/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.manyi.exchange.internal.columns.ColumnPlan;
import org.manyi.exchange.internal.columns.ColumnRole;
import org.manyi.exchange.internal.columns.ComparisonKey;
import org.manyi.exchange.internal.columns.SurveyField;
import org.manyi.exchange.internal.rejects.RejectList;
import org.manyi.exchange.internal.rows.UnreadableDates;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.InputReport;

/** Tells what was read and what is to be known of it. */
final class SourceReport {

	private static final LocalizedText WRITE_DATES = new LocalizedText("请写成 2026-09-03 的形式。",
			"Write dates as 2026-09-03.");

	private final ReadableFile file;
	private final List<Warning> warnings = new ArrayList<>();

	SourceReport(ReadableFile file) {
		this.file = file;
	}

	/**
	 * The report, with what was warned of before.
	 *
	 * @param rows rows read, rejected ones included
	 */
	InputReport of(String sha256, Layout layout, long rows, RejectList rejects) {
		if (rows == rejects.rows()) {
			warn("all-rows-rejected", Optional.empty(), "所有 %d 行都被拒收，没有可统计的调查表。请查看拒收清单。".formatted(rows),
					"Every row was rejected (%d in all); there is no sheet to count. See the list of rejects."
							.formatted(rows));
		}
		ColumnPlan columns = file.columns();
		return new InputReport(file.path().toString(), sha256, layout.encoding, layout.separator, rows,
				columns.report(file.questionnaire()), rejects.rows(), rejects.answers(), rejects.first(),
				columns.groupFields(), warnings);
	}

	void add(Warning warning) {
		warnings.add(warning);
	}

	void warnOfMissingItems() {
		List<Item> items = file.questionnaire().items();
		for (int i = 0; i < items.size(); i++) {
			if (file.columns().columnOfItem(i).isEmpty()) {
				Item item = items.get(i);
				warn("item-without-column", Optional.of(item.id()),
						"文件中没有调查项 %s（%s）的列，该项按“未展示”计。".formatted(item.id(), item.name().zh()),
						"The file has no column for item %s (%s); it counts as not shown.".formatted(item.id(),
								item.name().en()));
			}
		}
	}

	void warnOfHeaderRows(int count) {
		if (count > 1) {
			warn("several-header-rows", Optional.empty(), "文件的前 %d 行被认作列名，未计为调查表。".formatted(count),
					"The first %d rows were taken for headings and are not counted.".formatted(count));
		}
	}

	void warnOfDuplicateColumns() {
		ColumnPlan columns = file.columns();
		for (int i = 0; i < columns.headings().size(); i++) {
			String heading = columns.headings().get(i);
			Optional<SurveyField> field = SurveyField.of(ComparisonKey.of(heading));
			if (field.isPresent() && columns.roles().get(i) instanceof ColumnRole.Unused) {
				String used = columns.headings().get(columns.columnOf(field.get()).orElseThrow());
				warn("duplicate-column", Optional.empty(),
						"第 %d 列“%s”与“%s”含义相同，未采用。".formatted(i + 1, heading, used),
						"Column %d \"%s\" means the same as \"%s\" and is not used.".formatted(i + 1, heading, used));
			}
		}
	}

	/** @param shown whether the reader may see what stands on single sheets */
	void warnOfDates(UnreadableDates dates, boolean shown) {
		OptionalInt column = file.columns().columnOf(SurveyField.DATE);
		if (column.isPresent()) {
			dates.warning(file.columns().headings().get(column.getAsInt()), WRITE_DATES, shown).ifPresent(this::add);
		}
	}

	void warnOfEmptyRows(long count) {
		if (count > 0) {
			warn("empty-rows", Optional.empty(), "有 %d 行只有分隔符而没有内容，未计为回收的调查表。".formatted(count),
					"Rows with separators and nothing else: %d. They are not counted as returned sheets."
							.formatted(count));
		}
	}

	void warn(String code, Optional<String> subject, String zh, String en) {
		warnings.add(new Warning(code, subject, new LocalizedText(zh, en)));
	}

	/**
	 * How the bytes of a file were read.
	 *
	 * @param encoding  its encoding, empty where the kind of file has none
	 * @param separator its column separator, {@link InputReport#NO_SEPARATOR} where the kind of file has none
	 */
	record Layout(String encoding, char separator) {
	}
}
