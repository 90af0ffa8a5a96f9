/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.MethodologyReader;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileChangedException;
import org.manyi.service.MethodologyFile;
import org.manyi.service.ReplacedFile;

/** Files of UTF-8 text, written beside their place and then moved there, so that a reader never sees half of one. */
final class TextFiles {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	MethodologyFile read(Path file) throws AnalysisException {
		return decode(file, bytes(file).orElseThrow(() -> new AnalysisException(new LocalizedText(
				"没有文件 " + file + "。", "There is no file " + file + "."))));
	}

	Optional<String> hash(Path file) throws AnalysisException {
		return bytes(file).map(TextFiles::sha256);
	}

	private static Optional<byte[]> bytes(Path file) throws AnalysisException {
		try (InputStream stream = Files.newInputStream(file)) {
			byte[] bytes = stream.readNBytes(MethodologyReader.LARGEST + 1);
			if (bytes.length > MethodologyReader.LARGEST) {
				throw new AnalysisException(new LocalizedText(file + " 超过 4 MB，不是测评方法文件。",
						file + " is larger than 4 MB, which no methodology file is."));
			}
			return Optional.of(bytes);
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw failed(file, "无法读取", "cannot be read", e);
		}
	}

	private static MethodologyFile decode(Path file, byte[] bytes) throws AnalysisException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			boolean marked = text.startsWith(BYTE_ORDER_MARK);
			return new MethodologyFile(file, marked ? text.substring(1) : text, marked, sha256(bytes));
		} catch (CharacterCodingException e) {
			throw new AnalysisException(new LocalizedText(file + " 不是 UTF-8 编码。请用其他程序另存为 UTF-8 后再打开。",
					file + " is not UTF-8. Save it in UTF-8 with another program, then open it again."));
		}
	}

	MethodologyFile write(Path file, String text, Optional<MethodologyFile> expected)
			throws FileChangedException, AnalysisException {
		Expectation unchanged = () -> {
			Optional<MethodologyFile> before = expected.filter(known -> known.path().equals(file));
			if (!hash(file).equals(before.map(MethodologyFile::hash))) {
				throw new FileChangedException(file);
			}
		};
		unchanged.check();
		boolean marked = expected.filter(MethodologyFile::byteOrderMark).isPresent();
		byte[] bytes = (marked ? BYTE_ORDER_MARK + text : text).getBytes(StandardCharsets.UTF_8);
		try {
			replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes, unchanged);
		} catch (FileAlreadyExistsException e) {
			throw new AnalysisException(new LocalizedText(
					"%s 正由另一个程序写入，没有作任何更改。如果没有，请删除上次中断时留下的 %s。".formatted(file, e.getFile()),
					"%s is being written by another program; nothing was changed. If it is not, delete %s, which an "
							.formatted(file, e.getFile()) + "interrupted one has left."));
		} catch (IOException e) {
			throw failed(file, "无法写入", "cannot be written", e);
		}
		return new MethodologyFile(file, text, marked, sha256(bytes));
	}

	/** What must be so for a file to be replaced. */
	@FunctionalInterface
	private interface Expectation {
		void check() throws FileChangedException, AnalysisException;
	}

	/**
	 * The draft is there for one writer at a time, and gone at the very moment the file is another one: what holds
	 * while it is there holds until then.
	 *
	 * @throws FileAlreadyExistsException when another writer's is there
	 */
	private static void replace(Path file, byte[] bytes, Expectation unchanged)
			throws IOException, FileChangedException, AnalysisException {
		ReplacedFile replaced = new ReplacedFile(file);
		replaced.check();
		Path beside = file.resolveSibling("." + file.getFileName() + ".part");
		Files.createFile(beside);
		boolean moved = false;
		try {
			Files.write(beside, bytes);
			unchanged.check();
			replaced.attributesTo(beside);
			try {
				Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
			}
			moved = true;
		} finally {
			if (!moved) { // else it is the next writer's
				Files.deleteIfExists(beside);
			}
		}
	}

	private static AnalysisException failed(Path file, String zh, String en, IOException cause) {
		LocalizedText detail = cause instanceof AccessDeniedException
				? new LocalizedText("没有权限，或文件是只读的", "no permission, or the file is read-only")
				: LocalizedText.same(cause.getClass().getSimpleName() + ": " + cause.getMessage());
		return new AnalysisException(new LocalizedText(
				file + " " + zh + "（" + detail.zh() + "）。请检查文件夹是否存在、是否有权限、磁盘是否已满。",
				file + " " + en + " (" + detail.en()
						+ "). Check that the folder exists, is yours to write, and has room."));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
