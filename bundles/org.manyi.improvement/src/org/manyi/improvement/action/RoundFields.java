/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.TreeSet;

import org.manyi.improvement.action.Verdict.Improved;
import org.manyi.improvement.action.Verdict.NoEvidence;
import org.manyi.improvement.action.Verdict.TooFewAnswers;
import org.manyi.improvement.action.Verdict.Worse;

/** Rounds of an action as fields of a record. */
final class RoundFields {

	private static final String TEXT = "text";
	private static final String FILE = "file";
	private static final String NOTE = "note";
	private static final String BY = "by";
	private static final String ON = "on";
	private static final String VERDICT = "verdict";
	private static final String IMPROVED = "improved";
	private static final String NO_EVIDENCE = "no-evidence";
	private static final String WORSE = "worse";
	private static final String TOO_FEW = "too-few-answers";
	private static final String MORE = "more-needed";

	private RoundFields() {
	}

	static void write(FieldWriter writer, Round round) {
		CauseFields.write(writer, round.analysis());
		writer.list("countermeasure", round.countermeasures(), RoundFields::write);
		writer.list("handover", round.handovers(), RoundFields::write);
		writer.list("verification", round.verifications(), RoundFields::write);
		writer.list("feedback", round.feedback(), RoundFields::write);
	}

	static Round read(FieldReader reader) {
		return new Round(CauseFields.read(reader), reader.list("countermeasure", RoundFields::countermeasure),
				reader.list("handover", RoundFields::handover), reader.list("verification", RoundFields::verification),
				reader.list("feedback", RoundFields::notice));
	}

	private static void write(FieldWriter writer, Countermeasure measure) {
		writer.value(TEXT, measure.text());
		writer.value("owner", measure.owner());
		writer.value("due", measure.due());
		writer.list("evidence", measure.evidence(), (each, evidence) -> {
			each.value(FILE, evidence.file());
			each.value("sha256", evidence.sha256());
			each.value(NOTE, evidence.note());
			each.value(BY, evidence.by());
			each.value(ON, evidence.on());
		});
	}

	private static Countermeasure countermeasure(FieldReader reader) {
		return new Countermeasure(reader.text(TEXT), reader.text("owner"), reader.day("due"),
				reader.list("evidence", each -> new ImplementationEvidence(each.text(FILE), each.text("sha256"),
						each.text(NOTE), each.text(BY), each.day(ON))));
	}

	private static void write(FieldWriter writer, Handover handover) {
		writer.texts(FILE, handover.files().stream().toList());
		writer.value(BY, handover.by());
		writer.value(ON, handover.on());
		writer.list("answer", handover.answer().stream().toList(), (each, answer) -> {
			each.value("accepted", answer.accepted());
			each.value("comment", answer.comment());
			each.value(BY, answer.by());
			each.value(ON, answer.on());
		});
	}

	private static Handover handover(FieldReader reader) {
		return new Handover(new TreeSet<>(reader.texts(FILE)), reader.text(BY), reader.day(ON),
				reader.optional("answer", each -> new Handover.Answer(each.flag("accepted"), each.text("comment"),
						each.text(BY), each.day(ON))));
	}

	private static void write(FieldWriter writer, Verification verification) {
		switch (verification.verdict()) {
		case Improved improved -> writer.value(VERDICT, IMPROVED);
		case NoEvidence none -> writer.value(VERDICT, NO_EVIDENCE);
		case Worse worse -> writer.value(VERDICT, WORSE);
		case TooFewAnswers(long more) -> {
			writer.value(VERDICT, TOO_FEW);
			writer.value(MORE, more);
		}
		}
		writer.value("figure", verification.figure());
		writer.list("result", verification.result().stream().toList(), SourceFields::write);
		writer.value(NOTE, verification.note());
		writer.value(BY, verification.by());
		writer.value(ON, verification.on());
	}

	private static Verification verification(FieldReader reader) {
		Verdict verdict = switch (reader.text(VERDICT)) {
		case IMPROVED -> new Improved();
		case NO_EVIDENCE -> new NoEvidence();
		case WORSE -> new Worse();
		case TOO_FEW -> new TooFewAnswers(reader.number(MORE));
		default -> throw new IllegalArgumentException(reader.text(VERDICT));
		};
		return new Verification(verdict, reader.text("figure"), reader.optional("result", SourceFields::result),
				reader.text(NOTE), reader.text(BY), reader.day(ON));
	}

	static void write(FieldWriter writer, CustomerNotice notice) {
		writer.value("customer", notice.customer());
		writer.value(TEXT, notice.text());
		writer.value(BY, notice.by());
		writer.value(ON, notice.on());
	}

	static CustomerNotice notice(FieldReader reader) {
		return new CustomerNotice(reader.text("customer"), reader.text(TEXT), reader.text(BY), reader.day(ON));
	}
}
