/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.record;

import java.util.List;
import java.util.Optional;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DecisionTerms;
import org.osgi.annotation.versioning.ProviderType;

/** The records of a workspace. Never called on the user interface's thread. Safe for several threads. */
@ProviderType
public interface Records {

	/** The latest revisions of all records of a kind, ordered by id. */
	List<KeptRecord> all(String kind) throws EvidenceException;

	/** The latest revision of a record; empty where there is none of that key. */
	Optional<KeptRecord> find(RecordKey key) throws EvidenceException;

	/** All revisions of a record, the latest first. */
	List<KeptRecord> history(RecordKey key) throws EvidenceException;

	/**
	 * Writes new records and new revisions, as one change of the data: all of them or none. One whose fields are as
	 * they were gets no revision; where that is so of all, nothing is changed.
	 *
	 * @param changes at most one for each record
	 * @return the latest revisions of these records, in the order of the changes; of a dry run those that there would
	 *         be
	 * @throws RecordConflictException when one of them is not at the revision that was changed
	 * @throws EvidenceException       when the reason is blank, or another change is under way
	 */
	List<KeptRecord> put(List<RecordChange> changes, DecisionTerms terms) throws EvidenceException;
}
