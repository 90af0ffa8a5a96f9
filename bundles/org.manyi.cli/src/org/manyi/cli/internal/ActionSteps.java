/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.exchange.api.FileStamp;
import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.Cause;
import org.manyi.improvement.action.CauseAnalysis;
import org.manyi.improvement.action.CauseCategory;
import org.manyi.improvement.action.Containment;
import org.manyi.improvement.action.Countermeasure;
import org.manyi.improvement.action.CustomerNotice;
import org.manyi.improvement.action.FiveWhys;
import org.manyi.improvement.action.Handover;
import org.manyi.improvement.action.ImplementationEvidence;
import org.manyi.store.api.EvidenceException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that record one step of an action each. */
final class ActionSteps {

	private ActionSteps() {
	}

	/** 应急处置. */
	@Command(name = "contain", sortOptions = false)
	static final class Contain extends ActionChangeCommand {

		@Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "action.text")
		private String text = "";

		Contain(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			return before.with(new Containment(words("--text", text), by, on));
		}
	}

	/** 答复客户. */
	@Command(name = "answer", sortOptions = false)
	static final class Answer extends ActionChangeCommand {

		@Option(names = "--customer", paramLabel = "NAME", descriptionKey = "action.customer")
		private String customer = "";

		@Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "action.text")
		private String text = "";

		Answer(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			List<CustomerNotice> answers = new ArrayList<>(before.answers());
			answers.add(new CustomerNotice(customer.strip(), words("--text", text), by, on));
			return before.withAnswers(answers);
		}
	}

	/** 反馈客户. */
	@Command(name = "feedback", sortOptions = false)
	static final class Feedback extends ActionChangeCommand {

		@Option(names = "--customer", paramLabel = "NAME", descriptionKey = "action.customer")
		private String customer = "";

		@Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "action.text")
		private String text = "";

		Feedback(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			List<CustomerNotice> feedback = new ArrayList<>(before.round().feedback());
			feedback.add(new CustomerNotice(customer.strip(), words("--text", text), by, on));
			return with(before, before.round().withFeedback(feedback));
		}
	}

	/** A chain of whys that ends at a root cause. */
	@Command(name = "whys", sortOptions = false)
	static final class Whys extends ActionChangeCommand {

		@Option(names = "--problem", required = true, paramLabel = "TEXT", descriptionKey = "action.problem")
		private String problem = "";

		@Option(names = "--because", required = true, paramLabel = "TEXT", descriptionKey = "action.because")
		private List<String> answers = new ArrayList<>();

		Whys(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			List<FiveWhys> whys = new ArrayList<>(before.round().analysis().whys());
			List<String> because = answers.stream().map(answer -> words("--because", answer)).toList();
			whys.add(new FiveWhys(words("--problem", problem), because, true));
			return with(before,
					before.round().with(new CauseAnalysis(whys, before.round().analysis().diagram())));
		}
	}

	/** A root cause in the cause-effect diagram. */
	@Command(name = "cause", sortOptions = false)
	static final class CauseOf extends ActionChangeCommand {

		@Option(names = "--category", required = true, descriptionKey = "action.category",
				paramLabel = "man|machine|material|method|environment|measurement")
		private CauseCategory category = CauseCategory.MAN;

		@Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "action.text")
		private String text = "";

		CauseOf(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			CauseAnalysis analysis = before.round().analysis();
			List<Cause> causes = new ArrayList<>(analysis.diagram().of(category));
			causes.add(new Cause(words("--text", text), true, List.of()));
			return with(before, before.round()
					.with(new CauseAnalysis(analysis.whys(), analysis.diagram().with(category, causes))));
		}
	}

	/** 制定措施. */
	@Command(name = "measure", sortOptions = false)
	static final class Measure extends ActionChangeCommand {

		@Option(names = "--text", required = true, paramLabel = "TEXT", descriptionKey = "action.text")
		private String text = "";

		@Option(names = "--owner", required = true, paramLabel = "UNIT", descriptionKey = "action.owner")
		private String owner = "";

		@Option(names = "--due", required = true, paramLabel = "DATE", descriptionKey = "action.due")
		private LocalDate due = LocalDate.EPOCH;

		Measure(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			List<Countermeasure> measures = new ArrayList<>(before.round().countermeasures());
			measures.add(new Countermeasure(words("--text", text), words("--owner", owner), due, List.of()));
			return with(before, before.round().withCountermeasures(measures));
		}
	}

	/** 实施: a file by its SHA-256. */
	@Command(name = "evidence", sortOptions = false)
	static final class Evidence extends ActionChangeCommand {

		@Parameters(index = "2", paramLabel = "FILE", descriptionKey = "action.file",
				converter = FileNameConverter.class)
		private Path file = Path.of("");

		@Option(names = "--measure", required = true, paramLabel = "N", descriptionKey = "action.measure")
		private int number;

		@Option(names = "--note", paramLabel = "TEXT", descriptionKey = "action.note")
		private String note = "";

		Evidence(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) throws EvidenceException {
			List<Countermeasure> measures = new ArrayList<>(before.round().countermeasures());
			if (number < 1 || number > measures.size()) {
				throw wrong("action.noMeasure", number, measures.size());
			}
			Countermeasure measure = measures.get(number - 1);
			List<ImplementationEvidence> evidence = new ArrayList<>(measure.evidence());
			FileStamp stamp = FileStamp.of(invocation().resolve(file));
			evidence.add(new ImplementationEvidence(file.getFileName().toString(), stamp.sha256(), note.strip(), by,
					on));
			measures.set(number - 1,
					new Countermeasure(measure.text(), measure.owner(), measure.due(), evidence));
			return with(before, before.round().withCountermeasures(measures));
		}
	}

	/** 资料移交: all evidence that was not accepted yet. */
	@Command(name = "handover", sortOptions = false)
	static final class Hand extends ActionChangeCommand {

		Hand(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			if (before.round().notAccepted().isEmpty()) {
				throw wrong("action.noEvidence");
			}
			List<Handover> handovers = new ArrayList<>(before.round().handovers());
			handovers.add(new Handover(before.round().notAccepted(), by, on, Optional.empty()));
			return with(before, before.round().withHandovers(handovers));
		}
	}

	/** 归口部门接收. */
	@Command(name = "accept", sortOptions = false)
	static final class Accept extends ActionChangeCommand {

		@Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "action.comment")
		private String comment = "";

		Accept(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			return answered(this, before, new Handover.Answer(true, comment.strip(), by, on));
		}
	}

	/** 归口部门退回. */
	@Command(name = "return", sortOptions = false)
	static final class Return extends ActionChangeCommand {

		@Option(names = "--comment", required = true, paramLabel = "TEXT", descriptionKey = "action.comment")
		private String comment = "";

		Return(Invocation invocation) {
			super(invocation);
		}

		@Override
		Action changed(Action before, String by, LocalDate on) {
			return answered(this, before, new Handover.Answer(false, words("--comment", comment), by, on));
		}
	}

	private static Action answered(ActionChangeCommand command, Action before, Handover.Answer answer) {
		List<Handover> handovers = new ArrayList<>(before.round().handovers());
		if (handovers.isEmpty() || handovers.getLast().answer().isPresent()) {
			throw command.wrong("action.nothingHandedOver");
		}
		Handover last = handovers.removeLast();
		handovers.add(new Handover(last.files(), last.by(), last.on(), Optional.of(answer)));
		return ActionChangeCommand.with(before, before.round().withHandovers(handovers));
	}
}
