/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import org.manyi.model.Methodology;
import org.manyi.service.DraftCheck;
import org.manyi.service.weights.JudgmentFindings;

/**
 * What the last check of the open text found, told to the views through their context.
 *
 * @param check     what was found
 * @param judgments how far its pairwise judgments agree
 * @param before    the methodology as it was opened or saved last; empty where that is none
 * @param after     the methodology of the text when it was free of problems last; empty where it never was
 */
public record Checked(DraftCheck check, JudgmentFindings judgments, Optional<Methodology> before,
		Optional<Methodology> after) {

	/** Nothing was checked yet. */
	public static final Checked NONE = new Checked(DraftCheck.NONE, JudgmentFindings.NONE, Optional.empty(),
			Optional.empty());
}
