/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * What the database complains of, said so that a user can act on it. The database has no codes: its words are all there
 * is.
 */
public enum StoreFailure {
	FULL("工作区 %s 所在磁盘已满，未作任何更改。请腾出空间后重试。",
			"The disk of workspace %s is full. Nothing was changed; make room and try again.", "no space left",
			"disk full",
			"file too large", "could not write all bytes", "max_temp_directory_size"),
	READ_ONLY("工作区 %s 不可写（只读文件夹或没有权限），只能读取，未作任何更改。请检查权限，或把工作区复制到可写的位置。",
			"Workspace %s cannot be written, only read: the folder is read-only or not yours. Nothing was changed; "
					+ "check its permissions or copy the workspace elsewhere.",
			"permission denied", "read-only file system", "read-only mode"),
	MEMORY("工作区 %s 的这项操作超出了分配给数据库的内存，未作任何更改。请缩小范围或提高内存上限。",
			"This takes more memory than the store of workspace %s may use. Nothing was changed; restrict the slice "
					+ "or raise the limit.",
			"out of memory", "could not allocate", "failed to allocate"),
	GONE("工作区 %s 的文件读不出来（磁盘或网络驱动器可能已断开）。请检查连接后重新打开工作区。",
			"The files of workspace %s cannot be reached; a disk or network drive may be gone. Check it, then open "
					+ "the workspace again.",
			"input/output error", "stale file handle", "no such file or directory", "could not read from file"),
	UNSUPPORTED("工作区 %s 打不开：数据库 DuckDB 没有适用于这种操作系统或处理器的版本，或临时文件夹写不下它。可以直接对调查文件计分。",
			"Workspace %s cannot be opened: DuckDB has no version for this system and processor, or it did not fit in "
					+ "the temporary folder. Survey files can be scored without a workspace."),
	DAMAGED("工作区 %s 的存储文件不完整或不是满意工作区的文件，没有对它作任何更改。请用备份恢复。",
			"The store of workspace %s is incomplete or not one of Manyi's. It was left as it is; restore a backup.",
			"not a valid duckdb database file", "checksum", "corrupt", "could not read enough bytes",
			"invalid input error: the file",
			"serialization error", "unexpected end of file", "does not match",
			"trying to read a database file with version");

	private final String zh;
	private final String en;
	private final List<String> words;

	StoreFailure(String zh, String en, String... words) {
		this.zh = zh;
		this.en = en;
		this.words = Arrays.asList(words);
	}

	/** The failure of a workspace as an exception for its user. */
	public EvidenceException in(Path folder) {
		return new EvidenceException(new LocalizedText(zh.formatted(folder), en.formatted(folder)));
	}

	/**
	 * What an exception of the database means.
	 *
	 * @throws OperationCanceledException where a cancelled statement has ended
	 */
	public static EvidenceException of(Path folder, SQLException cause) {
		String message = String.valueOf(cause.getMessage());
		String words = message.toLowerCase(Locale.ROOT);
		if (words.contains("interrupt error") || words.contains("interrupted!")) {
			throw new OperationCanceledException();
		}
		for (StoreFailure failure : values()) {
			if (failure.words.stream().anyMatch(words::contains)) {
				return because(failure.in(folder), cause);
			}
		}
		String first = message.lines().findFirst().orElse(message);
		return because(new EvidenceException(new LocalizedText("工作区 %s 的数据库报告错误：%s".formatted(folder, first),
				"The store of workspace %s reports: %s".formatted(folder, first))), cause);
	}

	private static EvidenceException because(EvidenceException exception, SQLException cause) {
		exception.initCause(cause);
		return exception;
	}
}
