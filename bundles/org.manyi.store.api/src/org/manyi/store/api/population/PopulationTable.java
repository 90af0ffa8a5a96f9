/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.manyi.store.api.Reject;
import org.manyi.store.api.population.PopulationChange.Refusal;

/**
 * A table of entries that was read from a file and is to be imported.
 *
 * @param kind    what its rows are
 * @param path    where it lies
 * @param sha256  SHA-256 of its bytes, lower case hexadecimal
 * @param size    bytes, [0, ∞)
 * @param format  the id of the format it is read as
 * @param read    rows that are not empty, [0, ∞)
 * @param entries of the kind, those that its rows say
 * @param rejects the rows that say none
 * @param refused how an entry that breaks a rule is told as a row of the file
 */
public record PopulationTable(PopulationKind kind, Path path, String sha256, long size, String format, long read,
		List<PopulationEntry> entries, List<Reject> rejects, Function<Refusal, Reject> refused) {

	public PopulationTable {
		entries = List.copyOf(entries);
		rejects = List.copyOf(rejects);
	}

	/** All rows that are not taken where these entries are refused, in the order of the file. */
	public List<Reject> rejects(List<Refusal> refusals) {
		List<Reject> all = new ArrayList<>(rejects);
		refusals.forEach(refusal -> all.add(refused.apply(refusal)));
		all.sort(Comparator.comparingLong(Reject::row));
		return all;
	}
}
