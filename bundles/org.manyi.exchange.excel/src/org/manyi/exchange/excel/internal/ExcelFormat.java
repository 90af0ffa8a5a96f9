/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.FileStamp;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableHeaders;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Workbooks of Excel and of the programs that write the same: one sheet of them, with the headings of any survey tool.
 */
@Component
public final class ExcelFormat implements SurveyFormat {

	private static final int CERTAIN = 100;

	private final TableHeaders headers;

	@Activate
	public ExcelFormat(@Reference TableHeaders headers) {
		this.headers = headers;
	}

	@Override
	public String id() {
		return "excel";
	}

	@Override
	public LocalizedText name() {
		return new LocalizedText("Excel 工作簿（XLSX、XLS）", "Excel workbook (XLSX, XLS)");
	}

	@Override
	public List<ReadOption> options() {
		ReadOption sheet = new ReadOption(ReadOption.SHEET, new LocalizedText("工作表", "Sheet"), List.of());
		return Stream.concat(Stream.of(sheet), headers.options().stream()).toList();
	}

	@Override
	public Optional<Recognition> recognise(FileSample file) throws EvidenceException {
		Optional<Workbook> opened = WorkbookKind.open(file);
		if (opened.isEmpty()) {
			return Optional.empty();
		}
		try (Workbook workbook = opened.get()) {
			Optional<ChosenSheet> chosen = new SheetChooser(file.path(), workbook).firstShown();
			return Optional.of(chosen.isPresent() ? recognition(chosen.get())
					: new Recognition(CERTAIN, ReadOptions.NONE,
							new LocalizedText("没有可直接读取的工作表", "no sheet that can be read as it is")));
		}
	}

	private Recognition recognition(ChosenSheet chosen) throws EvidenceException {
		TableHeaders.TableHeader header = headers.find(chosen.sample().table(), ReadOptions.NONE);
		LocalizedText reason = header.header().reason();
		String name = chosen.sheet().name();
		Optional<LocalizedText> tool = header.tool().map(SurveyTool::name);
		return new Recognition(CERTAIN, ReadOptions.NONE.with(ReadOption.SHEET, name), new LocalizedText(
				"工作表“%s”%s".formatted(name,
						tool.map(known -> "，来自%s：%s".formatted(known.zh(), reason.zh())).orElse("")),
				"sheet \"%s\"%s".formatted(name,
						tool.map(known -> ", from %s: %s".formatted(known.en(), reason.en())).orElse(""))));
	}

	@Override
	public SurveyTable open(FileSample file, ReadOptions options) throws EvidenceException {
		FileStamp stamp = FileStamp.of(file.path());
		Optional<Workbook> opened = WorkbookKind.open(file);
		if (opened.isEmpty()) {
			throw WorkbookProblem.DAMAGED.of(file.path());
		}
		try (Workbook workbook = opened.get()) {
			return new SheetTable(file, stamp, new SheetChooser(file.path(), workbook).choose(options), headers,
					options);
		}
	}
}
