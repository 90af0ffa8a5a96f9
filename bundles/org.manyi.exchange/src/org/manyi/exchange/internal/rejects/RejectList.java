/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.rejects;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.InputReport;
import org.manyi.store.api.Reject;

/** Collects rejects: the first ones in memory, all of them in a file where one is wanted. */
public final class RejectList implements Closeable {

	private final @Nullable RejectFile file;
	private final List<Reject> first = new ArrayList<>();
	private long rows;
	private long answers;

	/**
	 * @param source the survey file, which must not be overwritten
	 * @param target where the complete list goes; empty for nowhere
	 * @throws EvidenceException when the list cannot be written there
	 */
	public RejectList(Path source, Optional<Path> target) throws EvidenceException {
		file = target.isPresent() ? open(source, target.get()) : null;
	}

	private static RejectFile open(Path source, Path target) throws EvidenceException {
		try {
			if (Files.exists(target) && Files.isSameFile(source, target)) {
				throw new EvidenceException(new LocalizedText("不能把拒收清单写到调查文件 %s 本身，请另选一个文件。".formatted(target),
						"The list of rejects would overwrite the survey file %s. Choose another file."
								.formatted(target)));
			}
			if (Files.isDirectory(target)) {
				throw new EvidenceException(new LocalizedText("拒收清单 %s 是一个文件夹，请给出文件名。".formatted(target),
						"The list of rejects %s is a folder. Name a file.".formatted(target)));
			}
			return new RejectFile(target);
		} catch (IOException e) {
			throw cannotWrite(target, e);
		}
	}

	private static EvidenceException cannotWrite(Path target, Exception cause) {
		return new EvidenceException(
				new LocalizedText("无法写拒收清单 %s（%s）。请检查文件夹是否存在、是否可写、磁盘是否已满。".formatted(target, cause.getMessage()),
						("Cannot write the list of rejects %s (%s). Check that its folder exists and is writable and "
								+ "the disk is not full.")
								.formatted(target, cause.getMessage())));
	}

	/**
	 * An answer that is invalid. As {@link #add}, throws {@link UncheckedEvidenceException} when the complete list
	 * cannot be written.
	 *
	 * @param row    the row's number, the header being 1
	 * @param column the heading
	 * @param value  the cell
	 */
	public void answer(long row, String column, String value) {
		answers++;
		list(new Reject(row, Optional.of(column), value, AnswerProblem.of(value).reason()));
	}

	/** A reject of a row, or of an answer where it names a column. */
	public void add(Reject reject) {
		if (reject.column().isEmpty()) {
			rows++;
		} else {
			answers++;
		}
		list(reject);
	}

	private void list(Reject reject) {
		if (first.size() < InputReport.LISTED) {
			first.add(reject);
		}
		RejectFile list = file;
		if (list != null) {
			try {
				list.add(reject);
			} catch (UncheckedIOException e) {
				throw new UncheckedEvidenceException(cannotWrite(list.target(), e.getCause()));
			}
		}
	}

	public long rows() {
		return rows;
	}

	public long answers() {
		return answers;
	}

	/** The first rejects, in file order. */
	public List<Reject> first() {
		return List.copyOf(first);
	}

	/**
	 * Everything has been read: puts the complete list in its place.
	 *
	 * @throws EvidenceException when that fails
	 */
	public void complete() throws EvidenceException {
		RejectFile list = file;
		if (list != null) {
			try {
				list.complete();
			} catch (IOException e) {
				throw cannotWrite(list.target(), e);
			}
		}
	}

	@Override
	public void close() throws IOException {
		RejectFile list = file;
		if (list != null) {
			list.close();
		}
	}
}
