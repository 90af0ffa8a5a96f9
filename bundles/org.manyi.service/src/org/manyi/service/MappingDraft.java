/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;

import org.manyi.exchange.api.mapping.AnswerMeaning;
import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Warning;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A mapping on its way: what was proposed or kept for a file, with samples and counts, and what the user corrected.
 * Immutable; a correction gives another draft.
 */
@ProviderType
public interface MappingDraft {

	/** The mapping as it stands. */
	ImportMapping mapping();

	/** Whose items and scale it is about. */
	Methodology methodology();

	/** Where it began: {@link MappingOrigin#KEPT} or {@link MappingOrigin#PROPOSED}. */
	MappingOrigin origin();

	/** Whether the user has corrected anything. */
	boolean corrected();

	/** How many rows were looked at, [0, ∞). */
	long rows();

	/** The columns in file order, with the roles as they stand and the most frequent values. */
	List<ColumnProposal> columns();

	/**
	 * The different answers in the columns of items: by dictionary, in it those nobody knows first, then by how often
	 * they occur.
	 */
	List<AnswerLabel> labels();

	/** Ids of items that no column belongs to: they count as not shown. */
	List<String> missing();

	/** What the user should look at. */
	List<Warning> warnings();

	/** Why nothing can be read by the mapping as it stands, one reason each; empty where it can. */
	List<LocalizedText> obstacles();

	/**
	 * The draft with another role of a column. For the role of an item the draft chooses the dictionary: one that reads
	 * all answers of the column as they would be proposed, else a new one.
	 *
	 * @param column the column's id
	 */
	MappingDraft withRole(String column, ColumnRole role);

	/**
	 * The draft with another meaning of a label.
	 *
	 * @param dictionary of {@link AnswerLabel#dictionary}
	 */
	MappingDraft withMeaning(String dictionary, String label, AnswerMeaning meaning);
}
