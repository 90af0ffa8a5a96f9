/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.util.List;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.DataVersion;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The populations of a workspace. These rules hold at any time; an entry that would break one is refused:
 * <ul>
 * <li>validity does not end before it begins, and no day belongs to two entries of the same unit or region;</li>
 * <li>a unit reports to a region that exists on all its days; a region that units report to cannot be cut short;</li>
 * <li>projects and contacts are of known customers, a contact's project is that customer's; none of these can be
 * removed while another entry names it;</li>
 * <li>numbers sent are of a known survey and unit, [0, ∞), no more reached than sent, and the occasions of a survey are
 * all of one {@linkplain OccasionKind kind};</li>
 * <li>an event has an id, a kind and a time, and does not end before it begins; whom it names need not be known;</li>
 * <li>a day is a holiday or worked, not both: it is one entry.</li>
 * </ul>
 * A response that names its unit and no region belongs to the region that the unit reports to on its date; one without
 * a date where the unit has ever reported to one region alone. Putting and removing units brings all such responses up
 * to date, as part of the same change.
 */
@ProviderType
public interface Populations {

	/**
	 * The entries as of a state of the data, ordered by key.
	 *
	 * @param type the kind of entry
	 */
	<E extends PopulationEntry> List<E> entries(Class<E> type, DataVersion version) throws EvidenceException;

	/** Every entry that ever was, ordered by key, then from the earliest on. */
	<E extends PopulationEntry> List<PopulationRow<E>> history(Class<E> type) throws EvidenceException;

	/**
	 * Adds entries, and changes those of the same key: one change of the data, all of which is kept or nothing. Entries
	 * that break a rule are left out and listed; the others are kept. Where every entry is there already, nothing is
	 * changed.
	 *
	 * @param entries of one kind
	 * @param reason  why, or where they come from; for the audit record
	 */
	PopulationChange put(List<? extends PopulationEntry> entries, String reason) throws EvidenceException;

	/**
	 * Brings a table of entries in, as {@link #put} does, and keeps the file with its rejected rows, also where every
	 * row is rejected. A file that changes nothing and of which nothing else is rejected than before leaves no trace.
	 *
	 * @param dryRun whether it is only tried: the result says what would change, and nothing is kept
	 */
	PopulationChange importTable(PopulationTable table, boolean dryRun) throws EvidenceException;

	/** The files that were imported, the first one first. */
	List<PopulationFile> files() throws EvidenceException;

	/**
	 * The rejected rows of a file, in its order.
	 *
	 * @param file of {@link PopulationFile#number}
	 */
	List<Reject> rejects(long file) throws EvidenceException;

	/**
	 * Retires the entries of the same keys, as one change of the data. What is not there is refused.
	 *
	 * @param entries of one kind; only their keys are looked at
	 * @param reason  why; for the audit record
	 */
	PopulationChange remove(List<? extends PopulationEntry> entries, String reason) throws EvidenceException;
}
