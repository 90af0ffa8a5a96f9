/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.manyi.methodology.ui.internal.CheckJob.Found;
import org.manyi.methodology.ui.internal.CheckJob.Question;
import org.manyi.scoring.FileProblem;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.weights.JudgmentFindings;
import org.manyi.service.weights.JudgmentService;

/** A check that throws ends with words about it. */
class CheckJobTest {

	private static final JudgmentService NO_JUDGMENTS = (methodology, monitor) -> JudgmentFindings.NONE;

	private final List<Found> told = new ArrayList<>();
	private final NullProgressMonitor monitor = new NullProgressMonitor();

	private IStatus run(MethodologyFileService service, JudgmentService judgments, Optional<String> baseline) {
		return new CheckJob(service, Optional.of(judgments), new Question("desk.yaml", "text", baseline), told::add)
				.run(monitor);
	}

	private static List<String> english(List<FileProblem> problems) {
		return problems.stream().map(problem -> problem.line() + ":" + problem.column() + " " + problem.text().en())
				.toList();
	}

	@Test
	void aCheckThatThrowsIsAProblemAndNothingIsKnownOfTheText() {
		IStatus status = run(Checks.of(text -> {
			throw new IllegalStateException("on purpose");
		}), NO_JUDGMENTS, Optional.empty());

		assertEquals(IStatus.WARNING, status.getSeverity());
		assertEquals(List.of("1:1 The check ended unexpectedly (IllegalStateException: on purpose); whether this text "
				+ "is right is not known. It is checked again when the text changes; if it happens again, send the log "
				+ "to us."),
				english(told.getFirst().check().problems()));
		assertEquals(Optional.empty(), told.getFirst().check().methodology());
		assertEquals(1, told.size());
	}

	@Test
	void aSavedTextWhoseCheckThrowsHidesNothingOfTheOpenOne() {
		IStatus status = run(Checks.of(text -> {
			if (text.equals("saved")) {
				throw new IllegalStateException("on purpose");
			}
			return Checks.RIGHT;
		}), NO_JUDGMENTS, Optional.of("saved"));

		assertEquals(IStatus.WARNING, status.getSeverity());
		assertEquals(List.of(new Found(Checks.RIGHT, JudgmentFindings.NONE, Optional.empty())), told);
	}

	@Test
	void judgmentsThatCannotBeExaminedAreAWarningAndTheRestIsShown() {
		IStatus status = run(Checks.of(text -> Checks.RIGHT), (methodology, asked) -> {
			throw new ArithmeticException("no root");
		}, Optional.of("saved"));

		assertEquals(IStatus.WARNING, status.getSeverity());
		Found found = told.getFirst();
		assertEquals(Checks.RIGHT.methodology(), found.check().methodology());
		assertEquals(List.of(), found.check().problems());
		assertTrue(english(found.check().warnings()).getFirst()
				.startsWith("1:1 How far the judgments agree could not be computed (ArithmeticException: no root)."),
				found::toString);
		assertEquals(JudgmentFindings.NONE, found.judgments());
		assertEquals(Checks.RIGHT.methodology(), found.baseline());
	}

	@Test
	void aCheckThatIsGivenUpTellsNothing() {
		assertEquals(IStatus.CANCEL, run(Checks.of(text -> Checks.RIGHT), (methodology, asked) -> {
			throw new OperationCanceledException();
		}, Optional.empty()).getSeverity());
		monitor.setCanceled(true);
		run(Checks.of(text -> {
			throw new IllegalStateException("on purpose");
		}), NO_JUDGMENTS, Optional.empty());
		assertEquals(List.of(), told);
	}
}
