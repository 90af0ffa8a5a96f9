/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.decisions.ReasonDialog;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.ResponseRecord;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;

/** Corrects answers and excludes responses or includes them again; the user says why. */
final class ResponseDecisions {

	private final CodingBench bench;
	private Optional<DecisionService> service = Optional.empty();

	ResponseDecisions(CodingBench bench) {
		this.bench = bench;
	}

	void setService(Optional<DecisionService> present) {
		service = present;
	}

	boolean isReady() {
		return service.isPresent();
	}

	/**
	 * Asks what the answer of the response selected should have been and why, and corrects it.
	 *
	 * @param itemId to which item; nothing is done where it was not answered
	 */
	void correct(Optional<String> itemId) {
		bench.record().filter(one -> one.response().status() == ResponseStatus.COUNTED)
				.ifPresent(one -> one.answers().stream()
						.filter(answer -> itemId.filter(answer.item().id()::equals).isPresent()).findFirst()
						.ifPresent(given -> bench.shell().ifPresent(shell -> correct(shell, one, given))));
	}

	private void correct(Shell shell, ResponseRecord one, ResponseRecord.Given given) {
		AnswerWords words = new AnswerWords(one.survey().questionnaire().scale(), bench.texts());
		CorrectDialog dialog = new CorrectDialog(shell, words, given);
		dialog.ask().ifPresent(reason -> {
			DecisionService decider = service.orElseThrow();
			DecisionRequest request = bench.request(reason);
			String answer = AnswerWords.written(dialog.chosen());
			bench.change(bench.texts().messages().correctTitle,
					monitor -> decider.correct(request, reference(one), given.item().id(), answer), outcome -> {
						// everything is asked anew
					});
		});
	}

	/**
	 * Asks for the reason and excludes the response selected, or includes it again.
	 *
	 * @param decided told its number once that is on its way, [1, ∞)
	 */
	void decide(LongConsumer decided) {
		bench.record().ifPresent(one -> bench.shell().ifPresent(shell -> decide(shell, one, decided)));
	}

	private void decide(Shell shell, ResponseRecord one, LongConsumer decided) {
		Messages messages = bench.texts().messages();
		boolean include = one.response().status() == ResponseStatus.EXCLUDED;
		String title = include ? messages.includeTitle : messages.excludeTitle;
		String meaning = bench.texts().format(include ? messages.includeMeaning : messages.excludeMeaning, 1);
		DecisionService decider = service.orElseThrow();
		List<ResponseReference> references = List.of(reference(one));
		new ReasonDialog(shell, messages, title, meaning).ask().ifPresent(reason -> {
			DecisionRequest request = bench.request(reason);
			decided.accept(one.response().key().number());
			bench.change(title, monitor -> include ? decider.include(request, references)
					: decider.exclude(request, references), outcome -> {
						// everything is asked anew
					});
		});
	}

	private static ResponseReference reference(ResponseRecord one) {
		return new ResponseReference.ByNumber(one.response().key().number());
	}
}
