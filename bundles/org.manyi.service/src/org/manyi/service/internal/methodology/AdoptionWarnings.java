/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.manyi.service.methodology.Adoption;

/**
 * What is odd about the time of a version that is adopted.
 *
 * @param before which version holds when without it
 * @param after  and with it
 */
record AdoptionWarnings(VersionTimeline before, VersionTimeline after) {

	/** About the version, and about those that it keeps from ever being in force. */
	List<Warning> of(Methodology adopted) {
		List<Warning> warnings = new ArrayList<>();
		List<Methodology> known = before.neverInForce();
		for (Methodology version : after.neverInForce()) {
			if (version.equals(adopted) || !known.contains(version)) {
				first(version).ifPresent(
						day -> after.on(day).ifPresent(other -> warnings.add(never(version, day, other))));
			}
		}
		List<Methodology> higher = after.higherBefore(adopted);
		first(adopted).filter(day -> !higher.isEmpty() && after.on(day).filter(adopted::equals).isPresent())
				.ifPresent(day -> warnings.add(follows(adopted, day, higher.getLast())));
		return warnings;
	}

	private static Optional<LocalDate> first(Methodology version) {
		return version.control().effectiveFrom();
	}

	private static Warning never(Methodology version, LocalDate day, Methodology other) {
		return new Warning(Adoption.NEVER_IN_FORCE, Optional.of(version.version()), new LocalizedText(
				"%s 版没有一天生效：它自 %s 起，而当天生效的是 %s 版，没有哪一期会按它计算。如非本意，请改正生效日期（control.effective），给出新的版本号后再采用。"
						.formatted(version.version(), day, other.version()),
				("Version %s is never in force: it takes effect on %s, and on that day version %s is in force. It "
						+ "scores no period. If that is not meant, correct its date of effect (control.effective) "
						+ "under a new version number, and adopt that.")
						.formatted(version.version(), day, other.version())));
	}

	private static Warning follows(Methodology version, LocalDate day, Methodology higher) {
		return new Warning(Adoption.FOLLOWS_HIGHER, Optional.of(version.version()), new LocalizedText(
				"自 %s 起生效的是 %s 版，而此前已生效的 %s 版版本号更高。如非本意，请核对生效日期（control.effective）。"
						.formatted(day, version.version(), higher.version()),
				("From %s on version %s is in force, although version %s, of a higher number, took effect before it. "
						+ "If that is not meant, look at the dates of effect (control.effective).")
						.formatted(day, version.version(), higher.version())));
	}
}
