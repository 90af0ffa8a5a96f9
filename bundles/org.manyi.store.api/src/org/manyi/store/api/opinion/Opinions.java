/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.opinion;

import java.util.List;

import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.DecisionTerms;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The coded opinions of a workspace. A coding is a person's decision like those of
 * {@link org.manyi.store.api.workspace.Decisions}: one transaction, one data version, one row of the audit record;
 * evidence of earlier data versions stays as it was, and so do the figures of submitted months as submitted. Where a
 * file is read again, the codings of its rows stay in force.
 */
@ProviderType
public interface Opinions {

	/** A list that is kept for all surveys of the workspace. */
	enum ListKind {
		/** The categories that persons code by, in the order in which they are offered. */
		CATEGORIES,
		/** The rules that propose categories, as the one who wrote them keeps them. */
		RULES
	}

	/** The categories that opinions of the survey have or had, in the order in which they first occurred. */
	List<String> used(String surveyId) throws EvidenceException;

	/**
	 * Changes the categories of responses.
	 *
	 * @param codings at most one for each response
	 * @throws EvidenceException when there is no such survey, a response of it is not counted or is not there, a
	 *                           category is blank, the reason is blank, or another change is under way
	 */
	CodingResult code(String surveyId, List<Coding> codings, DecisionTerms terms) throws EvidenceException;

	/**
	 * Takes back what a coding, or an earlier undoing, did, as far as nobody has changed it since. Undoing the undoing
	 * does it again. Sheets that were excluded since are skipped, and so are those whose file was read again: a coding
	 * that was carried over to the new rows cannot be undone. Where nothing is left to take back, nothing changes.
	 *
	 * @param change the data version that it made
	 * @throws EvidenceException when that was no coding of the survey, the reason is blank, or another change is under
	 *                           way
	 */
	CodingResult undo(String surveyId, DataVersion change, DecisionTerms terms) throws EvidenceException;

	/** Every coding of a survey and every undoing, the latest first. */
	List<CodingResult> codings(String surveyId) throws EvidenceException;

	/** A list as it is now. */
	ListVersion list(ListKind kind) throws EvidenceException;

	/** All versions of a list, the first one first. */
	List<ListVersion> versions(ListKind kind) throws EvidenceException;

	/**
	 * Keeps another version of a list, as a change of its own in the audit record.
	 *
	 * @param entries none blank, none with a line break, each once
	 * @param reason  why; may be empty
	 * @return the present version, which is the one before where nothing is different
	 */
	ListVersion keep(ListKind kind, List<String> entries, String reason) throws EvidenceException;
}
