/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;

import org.manyi.improvement.action.Action;
import org.manyi.improvement.action.ActionStatus;
import org.manyi.improvement.action.ActionStep;
import org.manyi.improvement.action.Countermeasure;
import org.manyi.improvement.action.CustomerNotice;
import org.manyi.improvement.action.Handover;
import org.manyi.improvement.action.Provenance;
import org.manyi.improvement.action.Round;

/** One action with all that was recorded, for somebody who reads it. */
final class ActionText {

	private final Texts texts;

	ActionText(Texts texts) {
		this.texts = texts;
	}

	TextPage of(ActionStatus status) {
		Action action = status.action();
		TextPage page = new TextPage().line("%s · %s · %s".formatted(action.id(),
				texts.of(action.head().type().label()), action.title()));
		page.line(texts.get("action.who", action.owner(), action.head().author(), action.head().opened().toString(),
				action.revision()));
		page.line(state(status));
		status.open().forEach(point -> page.line("  – " + texts.of(point.text())));
		if (!action.sources().isEmpty()) {
			page.heading(texts.get("action.sources"));
			action.sources().forEach(source -> page.line("  %s%s".formatted(new SourceText(texts).of(source),
					where(source.provenance()))));
		}
		action.containment().ifPresent(done -> {
			heading(page, ActionStep.CONTAINMENT);
			page.line(entry(done.text(), done.by(), done.on().toString()));
		});
		notices(page, ActionStep.ANSWER, action.answers());
		for (int round = 0; round < action.rounds().size(); round++) {
			if (action.rounds().size() > 1) {
				page.heading(texts.get("action.round", round + 1));
			}
			write(page, action.rounds().get(round));
		}
		return page;
	}

	private String state(ActionStatus status) {
		String closed = status.action().closedWithoutShownEffect() ? "action.closedNotShown" : "action.closedBy";
		return status.action().closure()
				.map(end -> texts.get(closed, end.approver(), end.on().toString(), end.reason()))
				.orElseGet(() -> texts.get("action.at.step",
						status.step().map(ActionStep::label).map(texts::of).orElse("")));
	}

	private String where(Provenance provenance) {
		return provenance.survey().isEmpty() ? ""
				: texts.get("action.from", provenance.survey(), provenance.value());
	}

	private void write(TextPage page, Round round) {
		List<String> causes = round.analysis().rootCauses();
		if (!causes.isEmpty()) {
			heading(page, ActionStep.CAUSE_ANALYSIS);
			causes.forEach(cause -> page.line("  " + cause));
		}
		if (!round.countermeasures().isEmpty()) {
			heading(page, ActionStep.COUNTERMEASURES);
		}
		for (int number = 1; number <= round.countermeasures().size(); number++) {
			Countermeasure measure = round.countermeasures().get(number - 1);
			page.line(texts.get("action.measureLine", number, measure.text(), measure.owner(),
					measure.due().toString()));
			measure.evidence().forEach(file -> page.line("     %s  SHA-256 %s".formatted(file.file(), file.sha256())));
		}
		for (Handover handover : round.handovers()) {
			heading(page, ActionStep.HANDOVER);
			page.line(entry(texts.get("action.files", handover.files().size()), handover.by(),
					handover.on().toString()));
			handover.answer().ifPresent(answer -> page.line(entry(
					texts.get(answer.accepted() ? "action.accepted" : "action.returned", answer.comment()),
					answer.by(), answer.on().toString())));
		}
		round.verifications().forEach(verified -> {
			heading(page, ActionStep.VERIFICATION);
			page.line(entry(verified.figure() + " " + verified.note(), verified.by(), verified.on().toString()));
		});
		notices(page, ActionStep.FEEDBACK, round.feedback());
	}

	private void notices(TextPage page, ActionStep step, List<CustomerNotice> notices) {
		if (!notices.isEmpty()) {
			heading(page, step);
			notices.forEach(notice -> page.line(entry((notice.customer() + "  " + notice.text()).strip(), notice.by(),
					notice.on().toString())));
		}
	}

	private void heading(TextPage page, ActionStep step) {
		page.heading(texts.of(step.label()));
	}

	private String entry(String text, String by, String on) {
		return texts.get("action.entry", text, by, on);
	}
}
