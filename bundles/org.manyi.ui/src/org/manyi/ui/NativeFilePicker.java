/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks by the dialogs of the desktop. */
public final class NativeFilePicker implements FilePicker {

	private final Display display;

	/**
	 * @param display whose active shell the dialogs belong to
	 */
	public NativeFilePicker(Display display) {
		this.display = display;
	}

	@Override
	public Optional<Path> toOpen(Question question) {
		return ask(new FileDialog(parent(), SWT.OPEN), question);
	}

	@Override
	public Optional<Path> toFolder(Question question) {
		DirectoryDialog dialog = new DirectoryDialog(parent(), SWT.OPEN);
		dialog.setText(question.title());
		question.folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	@Override
	public Optional<Path> toSave(Question question) {
		FileDialog dialog = new FileDialog(parent(), SWT.SAVE);
		dialog.setOverwrite(true);
		return ask(dialog, question).map(path -> withExtension(path, dialog.getFilterIndex(), question));
	}

	private static Optional<Path> ask(FileDialog dialog, Question question) {
		dialog.setText(question.title());
		question.folder().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		question.name().ifPresent(dialog::setFileName);
		dialog.setFilterNames(question.kinds().stream().map(Kind::label).toArray(String[]::new));
		dialog.setFilterExtensions(question.kinds().stream().map(NativeFilePicker::pattern).toArray(String[]::new));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static String pattern(Kind kind) {
		return kind.extensions().isEmpty() ? "*"
				: kind.extensions().stream().map("*."::concat).collect(Collectors.joining(";"));
	}

	private static Path withExtension(Path path, int chosen, Question question) {
		boolean known = question.kinds().stream().flatMap(kind -> kind.extensions().stream())
				.anyMatch(extension -> path.toString().toLowerCase().endsWith("." + extension));
		if (known || question.kinds().isEmpty()) {
			return path;
		}
		Kind kind = question.kinds().get(Math.max(0, chosen));
		return kind.extensions().isEmpty() ? path
				: path.resolveSibling(path.getFileName() + "." + kind.extensions().getFirst());
	}

	private Shell parent() {
		Shell active = display.getActiveShell();
		return active != null ? active : display.getShells()[0];
	}
}
