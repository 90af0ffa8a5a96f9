/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SourceColumn;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.model.Methodology;
import org.manyi.model.Questionnaire;
import org.manyi.model.RatingScale;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseSink;
import org.osgi.annotation.versioning.ProviderType;

/** Reads survey files of all kinds that are present. An OSGi service. */
@ProviderType
public interface SurveyReader {

	/** The kinds of files present, ordered by id. */
	List<SurveyFormat> formats();

	/**
	 * What kind of file it is.
	 *
	 * @return the kinds it may be, the surest first, at least one
	 * @throws EvidenceException when it is none or cannot be read, with the reason and what to do
	 */
	List<RecognisedFormat> recognise(Path file) throws EvidenceException;

	/**
	 * Opens a file as a table.
	 *
	 * @param formatId one of {@link #formats}
	 */
	SurveyTable open(Path file, String formatId, ReadOptions options) throws EvidenceException;

	/**
	 * Proposes what the columns mean.
	 *
	 * @param formatId    the kind of file
	 * @param methodology whose items and scale are looked for
	 */
	MappingProposal propose(SurveyTable table, String formatId, Methodology methodology, IProgressMonitor monitor)
			throws EvidenceException;

	/**
	 * What answers in a column of an item are read as: by the dictionary, by what the file says of its values, by the
	 * rating scale.
	 *
	 * @param labels as the file writes them
	 * @return by the label; one that nobody knows is missing, and is read as invalid
	 */
	Map<String, AnswerMeaning> readings(SourceColumn column, AnswerDictionary dictionary, RatingScale scale,
			Collection<String> labels);

	/**
	 * The entries that a dictionary needs, beside the file and the rating scale, for the answers of a column: usual
	 * words, and numbers with such words.
	 *
	 * @param values the different values of the column with their counts
	 */
	AnswerDictionary proposeAnswers(SourceColumn column, Map<String, Long> values, RatingScale scale);

	/**
	 * Reads all rows.
	 *
	 * @param sink takes the responses and what was rejected
	 * @throws EvidenceException when the mapping names an item or a column that is not there, or reading cannot go on
	 */
	ReadingReport read(SurveyTable table, ImportMapping mapping, Questionnaire questionnaire, ResponseSink sink,
			IProgressMonitor monitor) throws EvidenceException;

	/** Reads a mapping from its file; everything wrong is named at once. */
	ImportMapping readMapping(Path file) throws EvidenceException;

	/** Writes a mapping to a file, as a whole or not at all. */
	void writeMapping(ImportMapping mapping, Path file) throws EvidenceException;

	/**
	 * The mapping that was kept for tables of this kind with these columns and this methodology.
	 *
	 * @param folder where mappings are kept; need not exist
	 * @return the latest version; empty where none was kept
	 * @throws EvidenceException when it is there and cannot be read
	 */
	Optional<ImportMapping> keptMapping(Path folder, SurveyTable table, String formatId, String methodologyId)
			throws EvidenceException;

	/**
	 * The mapping with the version that {@link #keepMapping} would give it; nothing is written.
	 *
	 * @param folder where mappings are kept; need not exist
	 * @throws EvidenceException when an earlier version is there and cannot be read
	 */
	ImportMapping numberedMapping(Path folder, SurveyTable table, ImportMapping mapping) throws EvidenceException;

	/**
	 * Keeps a mapping, so that it is applied by itself to the next table of its kind with the same columns. Earlier
	 * versions stay beside it.
	 *
	 * @param folder made where it does not exist
	 * @return the mapping as it is kept: the version of the latest one where nothing differs, else the next
	 * @throws EvidenceException when it cannot be written; the folder is as it was then
	 */
	KeptMapping keepMapping(Path folder, SurveyTable table, ImportMapping mapping) throws EvidenceException;

	/**
	 * Begins the complete list of rejects as a CSV file, in which a spreadsheet takes no cell for a formula.
	 *
	 * @param source the survey file, which is never overwritten
	 * @param target where the list is put once it is {@linkplain RejectWriter#complete complete}
	 * @throws EvidenceException when it cannot be written there
	 */
	RejectWriter writeRejects(Path source, Path target) throws EvidenceException;
}
