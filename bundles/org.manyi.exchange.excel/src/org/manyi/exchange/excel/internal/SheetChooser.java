/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.excel.internal.sheets.Sheet;
import org.manyi.exchange.excel.internal.sheets.Workbook;
import org.manyi.exchange.excel.internal.sheets.WorkbookProblem;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.store.api.EvidenceException;

/** Chooses the sheet to read: the one that is named, else the first that is shown and has data. */
final class SheetChooser {

	/** So many sheets are looked at. */
	private static final int MOST = 50;

	private final Path file;
	private final Workbook workbook;
	private final List<ChosenSheet> withData = new ArrayList<>();

	SheetChooser(Path file, Workbook workbook) {
		this.file = file;
		this.workbook = workbook;
	}

	ChosenSheet choose(ReadOptions options) throws EvidenceException {
		Optional<String> wanted = options.value(ReadOption.SHEET).filter(name -> !name.isBlank());
		if (wanted.isPresent()) {
			Sheet sheet = named(wanted.get());
			SheetSample sample = SheetSample.of(workbook, sheet);
			if (!sample.hasData()) {
				throw WorkbookProblem.EMPTY_SHEET.of(file, sheet.name());
			}
			return new ChosenSheet(sheet, sample.withMerged(workbook, sheet), List.of());
		}
		return firstShown().orElseThrow(this::nothingShown);
	}

	private EvidenceException nothingShown() {
		return withData.isEmpty() ? WorkbookProblem.NO_DATA.of(file)
				: WorkbookProblem.HIDDEN_DATA.of(file, names(withData.stream().map(ChosenSheet::sheet).toList()));
	}

	/** By name, else without case and blanks, else by number from 1 on. */
	private Sheet named(String wanted) throws EvidenceException {
		List<Sheet> sheets = workbook.sheets();
		return sheets.stream().filter(sheet -> sheet.name().equals(wanted)).findFirst()
				.or(() -> sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(wanted.strip()))
						.findFirst())
				.or(() -> sheets.stream().filter(sheet -> Integer.toString(sheet.place() + 1).equals(wanted.strip()))
						.findFirst())
				.orElseThrow(() -> WorkbookProblem.NO_SUCH_SHEET.of(file, wanted, names(sheets)));
	}

	/** The first sheet that is shown and has data; empty where there is none. */
	Optional<ChosenSheet> firstShown() throws EvidenceException {
		for (Sheet sheet : workbook.sheets().stream().limit(MOST).toList()) {
			SheetSample sample = SheetSample.of(workbook, sheet);
			if (sample.hasData()) {
				withData.add(new ChosenSheet(sheet, sample, List.of()));
			}
		}
		// a page of explanations has texts below each other
		Optional<ChosenSheet> found = withData.stream()
				.filter(one -> !one.sheet().hidden() && one.sample().width() > 1).findFirst()
				.or(() -> withData.stream().filter(one -> !one.sheet().hidden()).findFirst());
		if (found.isEmpty()) {
			return found;
		}
		Sheet chosen = found.get().sheet();
		List<Sheet> others = withData.stream().map(ChosenSheet::sheet).filter(sheet -> !sheet.equals(chosen)).toList();
		return Optional.of(new ChosenSheet(chosen, found.get().sample().withMerged(workbook, chosen),
				warnings(chosen, others)));
	}

	private static List<Warning> warnings(Sheet chosen, List<Sheet> others) {
		if (others.isEmpty()) {
			return List.of();
		}
		return List.of(new Warning("other-sheets", Optional.empty(), new LocalizedText(
				"读取的是工作表“%s”；其他有数据的工作表未读取：%s。要读取其他工作表，请用“工作表”选项（--sheet）指定。".formatted(chosen.name(),
						others.stream().map(sheet -> sheet.name() + (sheet.hidden() ? "（隐藏）" : ""))
								.collect(Collectors.joining("、"))),
				("The sheet \"%s\" was read. Other sheets with data were not: %s. Name another one by the option "
						+ "--sheet.")
						.formatted(chosen.name(), others.stream()
								.map(sheet -> sheet.name() + (sheet.hidden() ? " (hidden)" : ""))
								.collect(Collectors.joining(", "))))));
	}

	private static String names(List<Sheet> sheets) {
		return sheets.stream().map(Sheet::name).collect(Collectors.joining(", "));
	}
}
