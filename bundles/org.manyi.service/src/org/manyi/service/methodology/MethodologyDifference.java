/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;

import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;

/**
 * How two versions of a methodology differ.
 *
 * @param older   the one compared with
 * @param newer   the other
 * @param changes in the order of the newer one, what it no longer has after the rest of its chapter; empty where both
 *                say the same, be it in other words of the file
 */
public record MethodologyDifference(Methodology older, Methodology newer, List<ProvisionChange> changes) {

	/** What may change of a version that is retired. */
	private static final List<String> OF_RETIREMENT = List.of("status", "control.retired", "control.change");

	public MethodologyDifference {
		changes = List.copyOf(changes);
	}

	/** Whether the newer one only says that the older one, which was approved, is retired. It keeps its number. */
	public boolean isRetirement() {
		return sameNumber() && older.status() == MethodologyStatus.APPROVED
				&& newer.status() == MethodologyStatus.RETIRED
				&& changes.stream().allMatch(change -> OF_RETIREMENT.contains(change.provision().key()));
	}

	/** Whether both have one number although they differ and the older one, being no draft, may not be changed. */
	public boolean needsNumber() {
		return sameNumber() && older.status() != MethodologyStatus.DRAFT && !changes.isEmpty() && !isRetirement();
	}

	/** Whether they are two versions of one methodology that say the same. */
	public boolean isOtherNumberAlone() {
		return older.id().equals(newer.id()) && !older.version().equals(newer.version()) && changes.isEmpty();
	}

	private boolean sameNumber() {
		return older.id().equals(newer.id()) && older.version().equals(newer.version());
	}

	/** Whether both are the same file, byte by byte. */
	public boolean isSameFile() {
		return older.contentHash().equals(newer.contentHash());
	}
}
