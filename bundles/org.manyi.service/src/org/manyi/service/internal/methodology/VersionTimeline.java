/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.osgi.framework.Version;

/**
 * Which version of one methodology holds when: of those that hold on a day the one that took effect last, of several
 * from the same day the highest.
 */
public final class VersionTimeline {

	/** From the lowest version to the highest. */
	static final Comparator<Methodology> BY_VERSION = Comparator
			.comparing(methodology -> Version.parseVersion(methodology.version()));

	private static final Comparator<Methodology> BY_EFFECT = Comparator.comparing(VersionTimeline::effect)
			.thenComparing(BY_VERSION);

	private final List<Methodology> versions;

	/**
	 * @param versions versions of one methodology in any order; drafts hold never
	 */
	public VersionTimeline(List<Methodology> versions) {
		this.versions = versions.stream().filter(version -> version.status() != MethodologyStatus.DRAFT)
				.sorted(BY_EFFECT).toList();
	}

	private static LocalDate effect(Methodology methodology) {
		return methodology.control().effectiveFrom().orElse(LocalDate.MIN);
	}

	/** Whether no version ever holds. */
	boolean isEmpty() {
		return versions.isEmpty();
	}

	/** The version in force on that day; empty where none is. */
	public Optional<Methodology> on(LocalDate day) {
		return versions.reversed().stream().filter(version -> version.holdsOn(day)).findFirst();
	}

	/**
	 * The first day from which on the version is never in force again: one whose successor is retired comes back. Empty
	 * where no such day is known, and for a draft.
	 */
	Optional<LocalDate> end(Methodology version) {
		if (version.status() == MethodologyStatus.DRAFT) {
			return Optional.empty();
		}
		Optional<LocalDate> end = Optional.empty();
		for (LocalDate day : turns().filter(turn -> !turn.isBefore(effect(version))).toList().reversed()) {
			if (on(day).filter(version::equals).isPresent()) {
				return end;
			}
			end = Optional.of(day);
		}
		return end;
	}

	/** The versions that are in force on no day, because others are on all days on which they hold. */
	List<Methodology> neverInForce() {
		List<LocalDate> days = Stream.concat(Stream.of(LocalDate.MIN), turns()).toList();
		return versions.stream()
				.filter(version -> days.stream().noneMatch(day -> on(day).filter(version::equals).isPresent()))
				.toList();
	}

	/** The versions of a higher number that took effect before this one does, from the lowest. */
	List<Methodology> higherBefore(Methodology version) {
		return versions.stream().filter(other -> BY_VERSION.compare(other, version) > 0)
				.filter(other -> effect(other).isBefore(effect(version))).sorted(BY_VERSION).toList();
	}

	/** The days on which another version may come into force, from the first. */
	private Stream<LocalDate> turns() {
		return versions.stream()
				.flatMap(version -> Stream.concat(version.control().effectiveFrom().stream(),
						version.control().retiredFrom().stream()))
				.distinct().sorted();
	}
}
