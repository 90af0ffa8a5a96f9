/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;

/**
 * How the version of the methodology was chosen by which a part of an analysis was scored.
 *
 * @param choice why it is that one
 * @param day    the last day of the part's period; empty where the version was asked for, and where no response says
 *               its date
 */
public record VersionUse(VersionChoice choice, Optional<LocalDate> day) {

	/** The code of the warning that another version stands in for the one in force, of which there is none. */
	public static final String NO_VERSION_IN_FORCE = "no-version-in-force";

	/** The version that the request names. */
	public static final VersionUse AS_ASKED = new VersionUse(VersionChoice.AS_ASKED, Optional.empty());

	/** Whether the version stands in for one that was not to be found. */
	public boolean isSubstitute() {
		return choice == VersionChoice.NONE_IN_FORCE || choice == VersionChoice.UNDATED;
	}

	/** That the version is a substitute; empty where it is none. */
	Optional<Warning> warning(Methodology used) {
		return isSubstitute() ? Optional.of(warning(used, day.stream().toList())) : Optional.empty();
	}

	/**
	 * That a version is a substitute.
	 *
	 * @param days the last days of periods; empty where no response says its date
	 */
	static Warning warning(Methodology used, Collection<LocalDate> days) {
		String id = used.id();
		String version = used.version();
		LocalizedText text = days.isEmpty()
				? new LocalizedText("调查表都没有日期，无法判断哪个版本有效，改按 %s %s 计分。请用 %1$s@版本 指定一个版本。".formatted(id, version),
						"No response says its date, so no version can be told to be in force: scored by %s %s. Name one"
								.formatted(id, version) + " as %s@VERSION.".formatted(id))
				: new LocalizedText("%s（最后一天）没有生效的版本，改按 %s %s 计分。请采用当日有效的版本，或用 %2$s@版本 指定一个版本。"
						.formatted(joined(days, "、"), id, version),
						"No adopted version is in force on %s, the last day: scored by %s %s in its place."
								.formatted(joined(days, ", "), id, version)
								+ " Adopt one that holds then, or name one as %s@VERSION.".formatted(id));
		return new Warning(NO_VERSION_IN_FORCE, Optional.empty(), text);
	}

	private static String joined(Collection<LocalDate> days, String separator) {
		return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(separator));
	}
}
