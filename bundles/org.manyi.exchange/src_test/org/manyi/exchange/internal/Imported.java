/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTable;
import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.MappingProposal;
import org.manyi.exchange.api.mapping.ReadingReport;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.exchange.internal.mapping.MappingProposer;
import org.manyi.model.AnswerCoding;
import org.manyi.model.AnswerState;
import org.manyi.model.Questionnaire;
import org.manyi.model.ResponseField;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.CodedResponse;
import org.manyi.store.api.workspace.ResponseSink;

/** A file as it is imported by the mapping proposed for it, or another one: all that comes out, kept. */
@NonNullByDefault({})
public final class Imported implements ResponseSink {

	private final Questionnaire questionnaire;
	public final List<Response> responses = new ArrayList<>();
	public final List<Reject> rejects = new ArrayList<>();
	public String format = "";
	public MappingProposal proposal;
	public ReadingReport report;

	private Imported(Questionnaire questionnaire) {
		this.questionnaire = questionnaire;
	}

	public static Imported of(Path file, Questionnaire questionnaire) throws EvidenceException {
		RecognisedFormat recognised = TestReaders.reader().recognise(file).getFirst();
		return of(file, questionnaire, recognised.format().id(), recognised.recognition().options());
	}

	public static Imported of(Path file, Questionnaire questionnaire, String format, ReadOptions options)
			throws EvidenceException {
		Imported imported = new Imported(questionnaire);
		SurveyTable table = TestReaders.reader().open(file, format, options);
		imported.format = format;
		imported.proposal = new MappingProposer(table, questionnaire).propose(format, "test",
				new NullProgressMonitor());
		imported.read(table, imported.proposal.mapping());
		return imported;
	}

	public static Imported by(ImportMapping mapping, SurveyTable table, Questionnaire questionnaire)
			throws EvidenceException {
		Imported imported = new Imported(questionnaire);
		imported.read(table, mapping);
		return imported;
	}

	private void read(SurveyTable table, ImportMapping mapping) throws EvidenceException {
		report = TestReaders.reader().read(table, mapping, questionnaire, this, new NullProgressMonitor());
	}

	@Override
	public void accept(CodedResponse response) {
		AnswerCoding coding = new AnswerCoding(questionnaire.scale());
		List<String> answers = IntStream.range(0, questionnaire.items().size()).mapToObj(item -> {
			byte code = response.answer(item);
			AnswerState state = AnswerCoding.state(code);
			return state == AnswerState.LEVEL ? Integer.toString(coding.score(code)) : state.toString();
		}).toList();
		responses.add(new Response(response.row(), answers, response.text(ResponseField.RESPONSE_ID),
				response.epochDay() == CodedResponse.UNKNOWN ? ""
						: java.time.LocalDate.ofEpochDay(response.epochDay()).toString(),
				response.durationSeconds(), response.text(ResponseField.COMMENT), List.copyOf(response.categories())));
	}

	@Override
	public void reject(Reject reject) {
		rejects.add(reject);
	}

	/** How often each answer was given to an item. */
	public long count(int item, String answer) {
		return responses.stream().filter(response -> response.answers.get(item).equals(answer)).count();
	}

	/** Levels 5 to 1, then not applicable, blank, not shown, invalid. */
	public List<Long> counts(int item) {
		return List.of("5", "4", "3", "2", "1", "NOT_APPLICABLE", "BLANK", "NOT_SHOWN", "INVALID").stream()
				.map(answer -> count(item, answer)).toList();
	}

	/** A response; the duration is {@link CodedResponse#UNKNOWN} where none is known. */
	public record Response(long row, List<String> answers, String id, String date, int seconds, String comment,
			List<String> categories) {
	}
}
