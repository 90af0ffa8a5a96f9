/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Asks the user for a file. It stands between the views and the native dialogs so that a test can answer in the user's
 * place.
 */
@ConsumerType
public interface FilePicker {

	/**
	 * A kind of file to choose among.
	 *
	 * @param label      what it is, in the user's language
	 * @param extensions without the dot, such as {@code csv}; empty for any file
	 */
	record Kind(String label, List<String> extensions) {

		public Kind {
			extensions = List.copyOf(extensions);
		}
	}

	/**
	 * What is asked.
	 *
	 * @param title  what the file is for
	 * @param folder where to begin looking
	 * @param name   a name to begin with
	 * @param kinds  the kinds offered, the first one chosen; empty for any file
	 */
	record Question(String title, Optional<Path> folder, Optional<String> name, List<Kind> kinds) {

		public Question {
			kinds = List.copyOf(kinds);
		}
	}

	/** An existing file to read; empty when the user cancels. */
	Optional<Path> toOpen(Question question);

	/** A folder, which the user may have made just now; empty when the user cancels. Kinds are of no use here. */
	Optional<Path> toFolder(Question question);

	/** A file to write, overwriting agreed to; empty when the user cancels. */
	Optional<Path> toSave(Question question);
}
