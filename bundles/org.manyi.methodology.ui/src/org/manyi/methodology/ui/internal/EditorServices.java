/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import org.manyi.service.MethodologyFileService;
import org.manyi.service.weights.JudgmentService;

/** The services that the editor works by, as they come and go. Used on the user's thread alone. */
final class EditorServices {

	private Optional<MethodologyFileService> files = Optional.empty();
	private Optional<JudgmentService> judgments = Optional.empty();

	/** Reads, checks and saves; empty while there is none. */
	Optional<MethodologyFileService> files() {
		return files;
	}

	void setFiles(Optional<MethodologyFileService> present) {
		files = present;
	}

	/** Looks at judgments; empty while there is none. */
	Optional<JudgmentService> judgments() {
		return judgments;
	}

	void setJudgments(Optional<JudgmentService> present) {
		judgments = present;
	}
}
