/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.files;

import java.nio.file.Path;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Why a file cannot be read, and what to do. */
public enum FileProblem {
	MISSING("找不到文件 %s。请检查路径。", "There is no file %s. Check the path."),
	FOLDER("%s 是一个文件夹。请选择其中的调查文件。", "%s is a folder. Choose a survey file in it."),
	NOT_REGULAR("%s 不是普通文件，无法读取。", "%s is not a regular file and cannot be read."),
	UNREADABLE("没有读取文件 %s 的权限。请检查文件权限。", "No permission to read %s. Check the file's permissions."),
	LINK_LOOP("%s 是一个链接，而它最终又指回自己，没有可读的文件。请改正链接，或选择文件本身。",
			"%s is a link that leads back to itself, so that there is no file to read. Mend the link, or choose the "
					+ "file itself."),
	EMPTY("文件 %s 是空的。请重新导出调查结果。", "%s is empty. Export the survey again."),
	HEADER_ALONE("文件 %s 只有列名，没有任何调查表。请重新导出调查结果。",
			"%s has a header and no responses. Export the survey again."),
	UNKNOWN_BINARY("文件 %s 不是文本文件。请在原软件中另存为 CSV（UTF-8）。",
			"%s is not a text file. Save it as CSV (UTF-8) in the program it comes from."),
	UNMARKED_UTF_16("文件 %s 像是不带字节顺序标记的 UTF-16 文本。请另存为 UTF-8。",
			"%s looks like UTF-16 text without a byte order mark. Save it as UTF-8."),
	TOO_MANY_COLUMNS("文件 %s 的第一行有 16384 列以上，超出可读范围。请只导出所需的列。",
			"%s has more than 16,384 columns in its first row, more than can be read. Export the columns that are "
					+ "needed."),
	NO_TABLE("文件 %s 的第一行不像列名：太长，或引号不成对。请检查列名行。",
			"The first row of %s is no row of headings: it is too long or its quotes do not match. Check that row.");

	private final LocalizedText text;

	FileProblem(String zh, String en) {
		text = new LocalizedText(zh, en);
	}

	public EvidenceException of(Path file) {
		return new EvidenceException(text.formatted(file));
	}
}
