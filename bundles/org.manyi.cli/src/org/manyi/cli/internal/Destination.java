/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.LocalizedText;
import org.manyi.service.ReplacedFile;

/**
 * Where results go: standard output, or a file that is written beside and put in its place at the end, so that nobody
 * sees half of it.
 *
 * @param file   the file; empty for standard output
 * @param stdout standard output
 */
record Destination(Optional<Path> file, OutputStream stdout) {

	private static final String STORE = "store.duckdb";
	/** What a workspace keeps beside its folders. */
	private static final Set<String> OF_STORE = Set.of(STORE, STORE + ".wal", "store.lock");

	/**
	 * Writes a result; the stream stays open.
	 *
	 * @param <X> what keeps the result from being had while it is written
	 */
	interface Content<X extends Exception> {
		void writeTo(OutputStream out) throws IOException, X;
	}

	/**
	 * Refuses a file that cannot be written where it is.
	 *
	 * @throws CommandFailedException when the file is a folder, or in one that does not exist, or a workspace's own
	 */
	void check() throws CommandFailedException {
		if (file.isEmpty()) {
			return;
		}
		Path target = file.get();
		if (Files.isDirectory(target)) {
			throw new CommandFailedException(new LocalizedText(target + " 是文件夹，请给出文件名。",
					target + " is a folder. Give the name of a file."));
		}
		Path folder = target.toAbsolutePath().getParent();
		if (folder != null && !Files.isDirectory(folder)) {
			throw new CommandFailedException(new LocalizedText("文件夹 " + folder + " 不存在，请先建立。",
					"There is no folder " + folder + ". Create it first."));
		}
		refuseStore(target);
	}

	/** Nothing is written over what a workspace consists of. */
	private static void refuseStore(Path named) throws CommandFailedException {
		Path target = named.toAbsolutePath().normalize();
		try {
			target = Files.exists(target) ? target.toRealPath() : target;
		} catch (IOException e) {
			// what it leads to cannot be read: its own name decides
		}
		if (isOfWorkspace(target)) {
			throw new CommandFailedException(new LocalizedText(named + " 是工作区自己的文件，不能写入结果。请换一个文件名。",
					named + " belongs to a workspace, so no result is written to it. Choose another name."));
		}
	}

	private static boolean isOfWorkspace(Path target) {
		Path name = target.getFileName();
		Path folder = target.getParent();
		boolean inMappings = folder != null && folder.endsWith("mappings") && folder.getParent() != null
				&& Files.exists(folder.getParent().resolve(STORE));
		return inMappings || name != null && OF_STORE.contains(name.toString().toLowerCase(Locale.ROOT));
	}

	/**
	 * Writes the result.
	 *
	 * @throws CommandFailedException when it cannot be written; a file that stood there before is unchanged then
	 * @throws ReaderGoneException    when nobody reads standard output any more
	 * @throws X                      what the content throws; a file that stood there before is unchanged then
	 */
	<X extends Exception> void write(Content<X> content) throws CommandFailedException, ReaderGoneException, X {
		try {
			if (file.isPresent()) {
				refuseStore(file.get());
				replace(file.get(), content);
			} else {
				OutputStream buffered = new BufferedOutputStream(stdout, 1 << 16);
				content.writeTo(buffered);
				buffered.flush();
			}
		} catch (IOException e) {
			// writers of pictures wrap what the stream throws
			for (Throwable cause = e; cause != null; cause = cause.getCause()) {
				if (cause instanceof ReaderGoneException gone) {
					throw gone;
				}
			}
			throw new CommandFailedException(file.map(path -> new LocalizedText(
					"结果写不到 " + path + "：" + reason(e).zh() + "。请检查文件夹是否存在、能否写入。",
					"The result cannot be written to " + path + ": " + reason(e).en()
							+ ". Check that the folder exists and can be written to."))
					.orElseGet(() -> new LocalizedText("标准输出没有接收全部结果：" + reason(e).zh(),
							"Standard output did not take the whole result: " + reason(e).en())));
		}
	}

	private static <X extends Exception> void replace(Path named, Content<X> content) throws IOException, X {
		Path target = Files.exists(named) ? named.toRealPath() : named.toAbsolutePath();
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			// a pipe or a device takes what is written and must stay what it is
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
				content.writeTo(out);
			}
			return;
		}
		ReplacedFile replaced = new ReplacedFile(target);
		replaced.check();
		Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
				+ Thread.currentThread().threadId() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
				content.writeTo(out);
			}
			replaced.attributesTo(draft);
			try {
				Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static LocalizedText reason(IOException failure) {
		return switch (failure) {
		case NoSuchFileException missing -> new LocalizedText("文件夹不存在", "there is no such folder");
		case AccessDeniedException denied ->
			new LocalizedText("没有写入权限，或文件是只读的", "no permission to write, or the file is read-only");
		case FileSystemException system when system.getReason() != null -> LocalizedText.same(system.getReason());
		default -> failure.getMessage() == null ? new LocalizedText("写入出错", "writing failed")
				: LocalizedText.same(failure.getMessage());
		};
	}
}
