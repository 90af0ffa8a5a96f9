/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.derivation.Derivation;

/** What stands in the place of a score that a plug-in did not give. */
final class MissingScores {

	/** The code of the warning that tells of a failure. */
	static final String METHOD_FAILED = "method-failed";

	private MissingScores() {
	}

	static LocalizedText methodFailed(String id, LocalizedText reason) {
		return new LocalizedText("方法失败：" + id + "：" + reason.zh(), "method failed: " + id + ": " + reason.en());
	}

	static LocalizedText weightingFailed(String id, LocalizedText reason) {
		return new LocalizedText("赋权失败：" + id + "：" + reason.zh(), "weighting failed: " + id + ": " + reason.en());
	}

	static LocalizedText notGiven(String method) {
		return new LocalizedText("方法“" + method + "”不给出这个得分", "the method “" + method + "” gives no such score");
	}

	static Score score(String id, String symbol, LocalizedText subject, LocalizedText reason) {
		return new Score(id, Derivation.missing(symbol, subject, reason), Optional.empty(), Optional.empty());
	}

	static Warning warning(Optional<String> subject, LocalizedText reason) {
		return new Warning(METHOD_FAILED, subject, reason);
	}
}
