/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.manyi.exchange.api.AnswerForm;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;
import org.osgi.service.component.annotations.Component;

/**
 * Google Forms: a time stamp named in the language of the form, then the questions, grids with their rows in brackets.
 */
@Component
public final class GoogleFormsTool implements SurveyTool {

	private static final int CONFIDENCE = 60;
	private static final int WITH_GRID = 70;
	/**
	 * Day and time, as each language parts them: {@code 9/3/2026 12:00}, {@code 3-9-2026 12.00},
	 * {@code 2026. 9. 3. 12:00}.
	 */
	private static final Pattern TIME = Pattern.compile("\\d{1,4}[/.-]\\s?\\d{1,2}[/.-]\\s?\\d{1,4}\\D+\\d{1,2}[:.].*");
	/** What a spreadsheet has of it. */
	private static final Pattern DATE_CELL = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");
	private static final Pattern GRID = Pattern.compile("(?s).+\\[[^\\]]+\\]\\s*");
	private static final List<String> STAMPS = List.of("Timestamp", "时间戳记", "时间戳",
			"時間戳記", "タイムスタンプ", "타임스탬프", "Zeitstempel", "Horodateur", "Marca temporal", "Marca de tiempo",
			"Carimbo de data/hora", "Informazioni cronologiche", "Отметка времени", "Tijdstempel", "Sygnatura czasowa",
			"Zaman damgası", "Tidsstämpel", "Dấu thời gian", "طابع زمني", "Tidsstempel", "Aikaleima", "Časová značka",
			"Časová pečiatka", "Időbélyeg", "Marca de temps", "Позначка часу", "חותמת זמן", "ประทับเวลา",
			"Stempel waktu");
	private static final ToolColumns STAMP = new ToolColumns().field(ResponseField.DATE, STAMPS.toArray(String[]::new));
	private static final ToolColumns OWN = new ToolColumns().unused("email address", "username", "score", "电子邮件地址",
			"用户名",
			"得分", "分数");

	@Override
	public String id() {
		return "google-forms";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("Google 表单", "Google Forms");
	}

	@Override
	public List<String> signs() {
		return STAMPS;
	}

	@Override
	public Optional<ToolHeader> recognise(List<List<String>> records) {
		List<String> row = records.getFirst();
		if (STAMP.find(row.getFirst()).isEmpty() || records.size() < 2
				|| !isTime(row.getFirst().strip(), records.get(1).getFirst().strip())) {
			return Optional.empty();
		}
		ColumnList columns = new ColumnList(new AnswerForm(false, ","));
		for (int column = 0; column < row.size(); column++) {
			boolean unused = column > 0 && OWN.find(row.get(column)).isPresent();
			columns.add(row.get(column), List.of(row.get(column)), Optional.empty(), Map.of(),
					column == 0 ? Optional.of(ResponseField.DATE) : Optional.empty(), unused);
		}
		boolean grid = row.stream().anyMatch(heading -> GRID.matcher(heading).matches());
		return Optional.of(new ToolHeader(grid ? WITH_GRID : CONFIDENCE, 1, columns.columns(), columns.warnings(),
				new LocalizedText("第一列是 Google 表单的时间戳“%s”".formatted(row.getFirst().strip()),
						"the time stamp of Google Forms first: \"%s\"".formatted(row.getFirst().strip()))));
	}

	private static boolean isTime(String heading, String cell) {
		return TIME.matcher(cell).matches() || STAMPS.contains(heading) && DATE_CELL.matcher(cell).matches();
	}
}
