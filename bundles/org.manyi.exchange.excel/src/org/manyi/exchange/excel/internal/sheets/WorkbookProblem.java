/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.sheets;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Why a workbook cannot be read, and what to do. */
public enum WorkbookProblem {

	ENCRYPTED("工作簿 %s 有打开密码（已加密），无法读取。请在电子表格软件中去掉密码后另存。",
			"The workbook %s is encrypted with a password. Save it without a password in your spreadsheet."),
	DAMAGED("工作簿 %s 不完整或已损坏，无法读取。请重新复制或重新导出；能在电子表格软件中打开的，请另存为 XLSX。",
			"The workbook %s is incomplete or damaged. Copy or export it again; if your spreadsheet can open it, save "
					+ "it as XLSX there."),
	/** Argument: where. */
	BAD_CELL("工作簿 %s 已损坏：工作表中有无法理解的单元格（%s）。请在电子表格软件中打开，核对后另存为 XLSX。",
			"The workbook %s is damaged: a sheet has a cell that makes no sense (%s). Open it in your spreadsheet, "
					+ "check it and save it as XLSX."),
	/** Argument: row number. */
	ROWS_OUT_OF_ORDER("工作簿 %s 的行次序混乱（第 %d 行附近）。请在电子表格软件中打开并另存为 XLSX。",
			"The rows of the workbook %s are out of order (near row %d). Open it in your spreadsheet and save it as "
					+ "XLSX."),
	/** Argument: row number. */
	TOO_MANY_ROWS("工作簿 %s 的行号（%d）超过电子表格的上限 1048576，这样的工作簿任何电子表格软件都打不开。请改存为 CSV，或分成几个文件。",
			"The workbook %s has a row %d, more than the 1,048,576 rows that a spreadsheet can have. Save it as CSV, "
					+ "or as several files."),
	BOMB("工作簿 %s 解压后远大于正常工作簿，可能是恶意文件（“压缩炸弹”），已停止读取。请向提供者索要原文件，或另存为 CSV。",
			"The workbook %s inflates to far more than a workbook does, as in a file meant to do harm (a \"zip "
					+ "bomb\"); reading was stopped. Ask whoever provided it for the original, or save it as CSV."),
	DTD("工作簿 %s 的 XML 含有文档类型定义（DTD），可能引用外部文件，正常的工作簿没有。已停止读取，未访问任何外部内容。请向提供者索要原文件。",
			"The XML of the workbook %s has a document type definition, which may refer to other files and which no "
					+ "spreadsheet writes. Reading was stopped and nothing outside was looked at. Ask whoever "
					+ "provided it for the original."),
	/** Argument: the most, in million characters. */
	TOO_MUCH_TEXT("工作簿 %s 的文本超过 %d 百万字符，超出可读范围。请另存为 CSV（UTF-8）后再打开。",
			"The workbook %s holds more than %d million characters of text, more than can be read. Save it as CSV "
					+ "(UTF-8) and open that."),
	/** Arguments: sheet name, the most. */
	TOO_MANY_MERGED("工作簿 %s 的工作表“%s”有超过 %d 处合并单元格，超出可读范围。请在电子表格软件中取消合并，或另存为 CSV。",
			"The sheet \"%2$s\" of the workbook %1$s has more than %3$d merged cells, more than can be read. Unmerge "
					+ "them in your spreadsheet, or save it as CSV."),
	/** Argument: the most, in MiB. */
	TOO_LARGE("文件 %s 大于 %d MiB，超出 XLS 的可读范围。请另存为 XLSX 或 CSV。",
			"%s is larger than %d MiB, more than can be read of an XLS file. Save it as XLSX or CSV."),
	BINARY_WORKBOOK("工作簿 %s 是二进制格式（XLSB），无法读取。请在 Excel 中另存为 XLSX。",
			"The workbook %s is a binary one (XLSB), which cannot be read. Save it as XLSX in Excel."),
	XML_SPREADSHEET("%s 是 Excel 2003 的 XML 电子表格，无法读取。请在电子表格软件中另存为 XLSX。",
			"%s is an XML spreadsheet of Excel 2003, which cannot be read. Save it as XLSX in your spreadsheet."),
	OPEN_DOCUMENT("%s 是 OpenDocument 电子表格（ODS），无法读取。请在 LibreOffice 或 WPS 中另存为 XLSX。",
			"%s is an OpenDocument spreadsheet (ODS), which cannot be read. Save it as XLSX in LibreOffice."),
	OLD_EXCEL("工作簿 %s 由 Excel 95 或更早的版本写成，无法读取。请在电子表格软件中另存为 XLSX。",
			"The workbook %s was written by Excel 95 or older, which cannot be read. Save it as XLSX in your "
					+ "spreadsheet."),
	NO_DATA("工作簿 %s 的各工作表都没有数据（列名和至少一行）。请重新导出调查结果。",
			"No sheet of the workbook %s has data, headings and at least one row. Export the survey again."),
	/** Argument: names of hidden sheets. */
	HIDDEN_DATA("工作簿 %s 只有隐藏的工作表有数据（%s）。要读取其中之一，请用“工作表”选项（--sheet）指定。",
			"Only hidden sheets of the workbook %s have data (%s). Name the one to be read by the option --sheet."),
	/** Arguments: wanted name, names there are. */
	NO_SUCH_SHEET("工作簿 %s 没有工作表“%s”。现有工作表：%s。", "The workbook %s has no sheet \"%s\". Its sheets: %s."),
	/** Argument: sheet name. */
	EMPTY_SHEET("工作簿 %s 的工作表“%s”没有数据（列名和至少一行）。请另选工作表。",
			"The sheet \"%2$s\" of the workbook %1$s has no data, headings and at least one row. Choose another "
					+ "sheet."),
	/** Argument: sheet name. */
	HEADER_ALONE("工作簿 %s 的工作表“%s”只有列名，没有任何调查表。请重新导出调查结果，或另选工作表。",
			"The sheet \"%2$s\" of the workbook %1$s has headings and no responses. Export the survey again, or "
					+ "choose another sheet.");

	private final LocalizedText text;

	WorkbookProblem(String zh, String en) {
		text = new LocalizedText(zh, en);
	}

	/** @param arguments as the constant says */
	public EvidenceException of(Path file, Object... arguments) {
		return new EvidenceException(
				text.formatted(Stream.concat(Stream.of(file), Stream.of(arguments)).toArray()));
	}
}
