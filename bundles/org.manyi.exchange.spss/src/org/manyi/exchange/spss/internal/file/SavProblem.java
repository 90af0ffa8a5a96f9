/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.file;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/** Why a system file cannot be read, and what to do. */
public enum SavProblem {
	ENCRYPTED("文件 %s 是加密的 SPSS 文件。请在 SPSS 中打开，另存为不加密的文件。",
			"%s is an encrypted SPSS file. Open it in SPSS and save it without encryption."),
	EBCDIC("文件 %s 是大型机（EBCDIC）上的 SPSS 文件，无法读取。请在 SPSS 中打开并另存。",
			"%s is an SPSS file of a mainframe (EBCDIC), which cannot be read. Open it in SPSS and save it again."),
	/** Argument: size in bytes. */
	CUT_OFF("文件 %s 不完整：到第 %d 字节就结束了。请重新复制或重新导出。",
			"%s is incomplete: it ends after %d bytes. Copy or export it again."),
	BAD_HEADER("文件 %s 的文件头已损坏，不是可读的 SPSS 文件。请重新复制或重新导出。",
			"The header of %s is damaged; it is no readable SPSS file. Copy or export it again."),
	/** Argument: place in bytes. */
	BAD_RECORD("文件 %s 已损坏：第 %d 字节处不是数据字典的记录。请重新复制或重新导出。",
			"%s is damaged: what stands at byte %d is no record of its dictionary. Copy or export it again."),
	/** Argument: place in bytes. */
	BAD_VARIABLE("文件 %s 已损坏：第 %d 字节处的变量定义自相矛盾。请在 SPSS 或 PSPP 中另存，或重新导出。",
			"%s is damaged: the variable defined at byte %d contradicts itself. Save it again in SPSS or PSPP, or "
					+ "export it again."),
	/** Argument: place in bytes. */
	BAD_LABELS("文件 %s 已损坏：第 %d 字节处的值标签不属于任何变量。请在 SPSS 或 PSPP 中另存，或重新导出。",
			"%s is damaged: the value labels at byte %d belong to no variable. Save it again in SPSS or PSPP, or "
					+ "export it again."),
	/** Argument: place in bytes. */
	BAD_COUNT("文件 %s 已损坏：第 %d 字节处声称的数量超过了文件本身所能容纳的。请重新复制或重新导出。",
			"%s is damaged: the count at byte %d is more than the file can hold. Copy or export it again."),
	/** Argument: record subtype. */
	BAD_EXTENSION("文件 %s 已损坏：第 7 类第 %d 子类记录无法读取。请在 SPSS 或 PSPP 中另存，或重新导出。",
			"%s is damaged: its record of type 7, subtype %d cannot be read. Save it again in SPSS or PSPP, or export "
					+ "it again."),
	NO_VARIABLES("文件 %s 没有任何变量。请重新导出调查结果。", "%s has no variables. Export the survey again."),
	/** Argument: the most. */
	TOO_MANY_VARIABLES("文件 %s 的变量多于 %d 个，超出可读范围。请只导出所需的变量。",
			"%s has more than %d variables, more than can be read. Export the variables that are needed."),
	DICTIONARY_TOO_LARGE("文件 %s 的标签等说明文字过大，超出可读范围。请去掉不需要的变量和值标签后另存。",
			"The labels and other descriptions of %s are larger than can be read. Save it without the variables and "
					+ "value labels that are not needed."),
	/** Arguments: the encoding, those known. */
	UNKNOWN_ENCODING("文件 %s 不能按编码“%s”读取。可用的编码：%s。",
			"%s cannot be read in the encoding \"%s\". Encodings known: %s."),
	/** Argument: place in bytes. */
	BAD_DATA("文件 %s 已损坏：第 %d 字节附近的数据与变量的类型不符。请重新复制或重新导出。",
			"%s is damaged: the data near byte %d do not fit the types of the variables. Copy or export it again."),
	/** Argument: place in bytes. */
	BAD_BLOCK("文件 %s 已损坏：第 %d 字节附近的压缩数据无法解压。请重新复制或重新导出。",
			"%s is damaged: the compressed data near byte %d cannot be inflated. Copy or export it again."),
	BAD_BLOCK_LIST("文件 %s 已损坏：其压缩数据块的目录有误。请重新复制或重新导出。",
			"%s is damaged: its list of compressed blocks is wrong. Copy or export it again."),
	/** Argument: place in bytes. */
	BOMB("文件 %s 的压缩数据（第 %d 字节附近）解压后远大于所声明的大小，可能是恶意文件，已停止读取。请向提供者索要原文件。",
			"The compressed data of %s (near byte %d) inflate to more than they declare, as in a file meant to do "
					+ "harm; reading was stopped. Ask whoever provided it for the original."),
	/** Arguments: declared, found. */
	CASES_MISSING("文件 %s 不完整：声明有 %d 个个案，只找到 %d 个。请重新复制或重新导出。",
			"%s is incomplete: it declares %d cases and holds %d. Copy or export it again."),
	/** Argument: declared. */
	MORE_CASES("文件 %s 自相矛盾：声明有 %d 个个案，实际更多。请在 SPSS 或 PSPP 中打开，核对后另存。",
			"%s contradicts itself: it declares %d cases and holds more. Open it in SPSS or PSPP, check it and save "
					+ "it again.");

	private final LocalizedText text;

	SavProblem(String zh, String en) {
		text = new LocalizedText(zh, en);
	}

	/** @param arguments as the constant says */
	public EvidenceException of(Path file, Object... arguments) {
		return new EvidenceException(
				text.formatted(Stream.concat(Stream.of(file), Stream.of(arguments)).toArray()));
	}
}
