/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

import java.util.List;
import java.util.SortedMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Visitor;
import org.manyi.store.api.EvidenceException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks for responses of one survey in one state of its data. Counts are made in the store; of the responses themselves
 * no more than a page is handed over. A cancelled monitor ends any call with
 * {@link org.eclipse.core.runtime.OperationCanceledException}.
 */
@ProviderType
public interface ResponseQuality {

	/** The most responses of one page. */
	int LARGEST_PAGE = 10_000;

	/** How long answering took. */
	DurationSummary durations(IProgressMonitor monitor) throws EvidenceException;

	/**
	 * Counts.
	 *
	 * @param by fields whose cross product makes groups; empty for no groups
	 */
	SelectionCount count(ResponseSelection selection, List<GroupField> by, IProgressMonitor monitor)
			throws EvidenceException;

	/** Straight lines by the score of their level, highest first; a level that none has is left out. */
	SortedMap<Integer, Long> levels(ResponseSelection.StraightLine selection, IProgressMonitor monitor)
			throws EvidenceException;

	/** How often sheets are equal, and how often chance would make them so. */
	RepeatedAnswers repeated(ResponseSelection.SameAnswers selection, IProgressMonitor monitor)
			throws EvidenceException;

	/**
	 * Lists responses by ascending number.
	 *
	 * @param after only responses of a higher number; 0 for the first page
	 * @param limit the most wanted, [1, {@value #LARGEST_PAGE}]
	 * @return fewer than {@code limit} where there are no more
	 */
	List<FoundResponse> list(ResponseSelection selection, long after, int limit, IProgressMonitor monitor)
			throws EvidenceException;

	/**
	 * How the responses of a selection are spread over their numbers, so that one can tell which stands in which place
	 * without looking at each.
	 *
	 * @param width so many numbers are a block, [1, ∞)
	 * @return the responses by block: block b has the numbers from b · width to b · width + width − 1; those without
	 *         any are left out
	 */
	SortedMap<Long, Long> spread(ResponseSelection selection, int width, IProgressMonitor monitor)
			throws EvidenceException;

	/**
	 * Lists the responses of a selection whose numbers are in a range, by ascending number.
	 *
	 * @param after only responses of a higher number
	 * @param last  only responses of this number or a lower one
	 * @return at most {@value #LARGEST_PAGE}
	 */
	List<FoundResponse> between(ResponseSelection selection, long after, long last, IProgressMonitor monitor)
			throws EvidenceException;

	/**
	 * Gives every response of a selection by ascending number, after one look for all of them.
	 *
	 * @throws X what the visitor throws
	 */
	<X extends Exception> void each(ResponseSelection selection, Visitor<FoundResponse, X> visitor,
			IProgressMonitor monitor) throws EvidenceException, X;
}
