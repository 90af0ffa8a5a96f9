/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.manyi.ui.FilePicker;

/** Answers in the user's place: each question gets the next answer, and a question nobody expected is cancelled. */
public final class ScriptedFilePicker implements FilePicker {

	private final Queue<Path> answers = new ConcurrentLinkedQueue<>();

	/** The next question is answered with this file. */
	public void answer(Path file) {
		answers.add(file);
	}

	@Override
	public Optional<Path> toOpen(Question question) {
		return Optional.ofNullable(answers.poll());
	}

	@Override
	public Optional<Path> toFolder(Question question) {
		return Optional.ofNullable(answers.poll());
	}

	@Override
	public Optional<Path> toSave(Question question) {
		return Optional.ofNullable(answers.poll());
	}
}
