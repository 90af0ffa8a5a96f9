/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.opinion;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.service.AnalysisException;
import org.manyi.service.DecisionRequest;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.workspace.ResponseReference;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Codes opinions of the surveys of a workspace. An OSGi service. Never called on the user interface's thread. Every
 * call throws {@link AnalysisException} where no survey is named of several, or there is none by that name, and
 * {@link EvidenceException} where the workspace cannot be read or changed.
 */
@ProviderType
public interface OpinionService {

	/** So many coded comments are looked at for suggestions. */
	int MOST_COMPARED = 5000;

	/** So many categories are suggested. */
	int MOST_SUGGESTED = 3;

	/**
	 * The categories to code by.
	 *
	 * @param surveyId the survey; empty where the workspace holds one alone
	 */
	OpinionCategories categories(Path workspace, Optional<String> surveyId)
			throws EvidenceException, AnalysisException;

	/** All versions of the list of categories of a workspace, the first one, which is empty, first. */
	List<ListVersion> versions(Path workspace) throws EvidenceException;

	/**
	 * Keeps another version of the list of categories. Codings stay as they are.
	 *
	 * @param request    whose reason may be empty; nothing is kept in a dry run
	 * @param categories none blank, each once, in the order in which they are offered
	 * @return the present version
	 */
	ListVersion keep(DecisionRequest request, List<String> categories) throws EvidenceException;

	/**
	 * Changes the categories of responses; the figures of categories follow at once.
	 *
	 * @param responses those that count of an id are meant
	 * @param add       the categories that they are to have
	 * @param remove    the categories that they are not to have any more
	 */
	CodingResult code(DecisionRequest request, List<ResponseReference> responses, SortedSet<String> add,
			SortedSet<String> remove) throws EvidenceException, AnalysisException;

	/**
	 * Takes back a coding, or an earlier undoing, as far as nobody has changed it since.
	 *
	 * @param change the data version that it made; empty for the latest coding
	 */
	CodingResult undo(DecisionRequest request, OptionalLong change) throws EvidenceException, AnalysisException;

	/** The rules that code comments, in order; empty where nobody wrote any. */
	List<CodingRule> rules(Path workspace) throws EvidenceException, AnalysisException;

	/**
	 * Keeps other rules, as a change of its own in the audit record. Codings stay as they are.
	 *
	 * @param request whose reason may be empty
	 * @param rules   each once
	 */
	void keepRules(DecisionRequest request, List<CodingRule> rules) throws EvidenceException;

	/**
	 * Codes the comments of a survey by the rules of the workspace, as one coding. Categories that responses have stay.
	 *
	 * @param request a dry run tells what would be coded and keeps nothing
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled; nothing is kept then
	 */
	RuleOutcome apply(DecisionRequest request, IProgressMonitor monitor) throws EvidenceException, AnalysisException;

	/**
	 * Tells what rules would find in the comments of a survey, whether the workspace keeps them or not. Nothing is
	 * kept.
	 *
	 * @param surveyId the survey; empty where the workspace holds one alone
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	RuleTrial tryOut(Path workspace, Optional<String> surveyId, List<CodingRule> rules, IProgressMonitor monitor)
			throws EvidenceException, AnalysisException;

	/**
	 * The categories that the most similar ones among the coded comments have, as far as the response does not have
	 * them itself: those of which most of the similarity is, first. Comments are cut into words, Chinese ones too,
	 * which are weighted by how rare they are. Looked at are the latest {@value #MOST_COMPARED} coded comments.
	 *
	 * @param surveyId  the survey; empty where the workspace holds one alone
	 * @param responses numbers of responses; those without a comment, or that are not counted, are left out
	 * @return for each by ascending number at most {@value #MOST_SUGGESTED}
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	List<SuggestedCategories> suggest(Path workspace, Optional<String> surveyId, SortedSet<Long> responses,
			IProgressMonitor monitor) throws EvidenceException, AnalysisException;

	/**
	 * Every coding of a survey and every undoing, the latest first.
	 *
	 * @param surveyId the survey; empty where the workspace holds one alone
	 */
	List<CodingResult> codings(Path workspace, Optional<String> surveyId) throws EvidenceException, AnalysisException;
}
