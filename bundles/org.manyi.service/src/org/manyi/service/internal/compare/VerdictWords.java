/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.Verdict;

/** Verdicts in words. */
final class VerdictWords {

	private VerdictWords() {
	}

	static LocalizedText of(Verdict verdict) {
		return switch (verdict) {
			case MET -> new LocalizedText("达到", "met");
			case MISSED -> new LocalizedText("未达到", "missed");
			case UNDECIDED -> new LocalizedText("未定", "undecided");
		};
	}
}
