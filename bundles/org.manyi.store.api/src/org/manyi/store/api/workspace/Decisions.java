/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import java.time.YearMonth;
import java.util.List;

import org.manyi.model.Answer;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decisions of persons on the data of a workspace, and the history that they and imports make. Each decision is one
 * change set: one transaction, one data version, one row of the audit record. Nothing is overwritten: evidence of
 * earlier data versions stays as it was.
 * <p>
 * Decisions are on sheets: where a file is read again by another mapping, the exclusion of a row and the correction of
 * an answer stay in force on the same row as it is read now.
 */
@ProviderType
public interface Decisions {

	/**
	 * The responses that are meant, each once, ordered by number.
	 *
	 * @throws EvidenceException when the survey has none by one of the references
	 */
	List<StoredResponse> find(String surveyId, List<ResponseReference> references) throws EvidenceException;

	/**
	 * Takes responses out of the counts. They stay returned sheets and are not valid; nothing of them is lost. Of the
	 * responses of an id those that are counted are meant.
	 *
	 * @throws EvidenceException when there is no such response, one is superseded, the reason is blank, or another
	 *                           change is under way
	 */
	DecisionResult exclude(String surveyId, List<ResponseReference> responses, DecisionTerms terms)
			throws EvidenceException;

	/**
	 * Takes back the exclusion of responses: they are counted again with the answers that they had.
	 *
	 * @throws EvidenceException as {@link #exclude}; and when a response of the same id was imported meanwhile and is
	 *                           counted
	 */
	DecisionResult include(String surveyId, List<ResponseReference> responses, DecisionTerms terms)
			throws EvidenceException;

	/**
	 * Sets a single answer right. Correcting it back to what it was undoes that; both are kept.
	 *
	 * @param response names one counted response
	 * @param itemId   an item that its questionnaire asks
	 * @param answer   a level of the survey's scale, or any other state
	 * @throws EvidenceException when there is no such response or more than one, it is not counted, it was not asked
	 *                           the item, the scale has no such level, the reason is blank, or another change is under
	 *                           way
	 */
	DecisionResult correct(String surveyId, ResponseReference response, String itemId, Answer answer,
			DecisionTerms terms)
			throws EvidenceException;

	/**
	 * Submits a month (月度上报): its figures as of a data version are fixed, whatever changes later is an amendment. A
	 * month that was submitted is submitted again where the amended figures are to take the place of those; the earlier
	 * submission stays on record. A submission cannot be taken back.
	 *
	 * @param submitted the data version whose figures were submitted, not before the month's latest submission; what
	 *                  was changed since then is recorded as amendments at once
	 * @throws EvidenceException when the survey then had no sheet of the month, the month was submitted before and not
	 *                           amended since, the version does not exist, the reason is blank, or another change is
	 *                           under way
	 */
	DecisionResult freeze(String surveyId, YearMonth month, DataVersion submitted, DecisionTerms terms)
			throws EvidenceException;

	/** All changes of the data, the latest first. */
	List<Change> history() throws EvidenceException;

	/** The responses of a survey that were excluded in a data version, ordered by number. */
	List<Exclusion> exclusions(String surveyId, DataVersion version) throws EvidenceException;

	/** Every correction of a survey up to a data version, in the order they came into force. */
	List<Correction> corrections(String surveyId, DataVersion version) throws EvidenceException;

	/**
	 * The submissions of a survey up to a data version with the amendments up to it, ordered by month, then by
	 * decision.
	 */
	List<FrozenMonth> frozenMonths(String surveyId, DataVersion version) throws EvidenceException;

	/**
	 * The responses of a survey as they were submitted: those of a submitted month as of the data version of its latest
	 * submission, all others as of the version asked for.
	 */
	EvidenceSource submitted(String surveyId, DataVersion version) throws EvidenceException;

	/**
	 * The responses of a survey as they were when the months of another were submitted, as answers on importance, which
	 * are kept as a survey of their own: those of a submitted month as of the data version of its latest submission,
	 * all others as of the version asked for.
	 *
	 * @param surveyId    whose responses
	 * @param submittedId the survey whose months were submitted
	 */
	EvidenceSource submittedWith(String surveyId, String submittedId, DataVersion version) throws EvidenceException;
}
