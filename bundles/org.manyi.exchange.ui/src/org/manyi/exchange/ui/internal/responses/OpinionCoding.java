/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.service.DecisionRequest;
import org.manyi.service.ResponseRecord;
import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.service.opinion.CodingRule;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.service.opinion.OpinionService;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;

/** Codes the opinions of the response selected, undoes and redoes it, and suggests categories. */
final class OpinionCoding {

	private final CodingBench bench;
	private final CodingSteps steps = new CodingSteps();
	private Optional<OpinionService> service = Optional.empty();
	private OpinionCategories categories = new OpinionCategories(new ListVersion(0, List.of()), List.of());
	private Suggested suggested = new Suggested(0, List.of());

	/**
	 * What was suggested last.
	 *
	 * @param response for which response; 0 for none
	 */
	private record Suggested(long response, List<CategorySuggestion> suggestions) {
	}

	OpinionCoding(CodingBench bench) {
		this.bench = bench;
	}

	void setService(Optional<OpinionService> present) {
		service = present;
	}

	/** The categories to code by are these. */
	void setCategories(OpinionCategories present) {
		categories = present;
		suggested = new Suggested(0, List.of());
	}

	/** Another survey is shown. */
	void clear() {
		steps.clear();
	}

	/** What the user may do with a response. */
	OpinionLine.Choices choices(Optional<ResponseRecord> record) {
		return new OpinionLine.Choices(categories,
				record.filter(one -> one.response().key().number() == suggested.response()).isPresent()
						? suggested.suggestions()
						: List.of(),
				steps.canUndo(), steps.canRedo());
	}

	/** Looks for categories of similar comments, where there is a comment that nobody has coded. */
	void suggest(ResponseRecord record) {
		long number = record.response().key().number();
		boolean wanted = record.response().status() == ResponseStatus.COUNTED && !record.opinions().comment().isEmpty()
				&& record.opinions().categories().isEmpty();
		if (wanted && suggested.response() != number) {
			DecisionRequest about = bench.request("");
			service.ifPresent(known -> bench.lookUp(bench.texts().messages().suggesting,
					monitor -> known.suggest(about.workspace(), about.surveyId(), new TreeSet<>(List.of(number)),
							monitor),
					found -> {
						suggested = new Suggested(number,
								found.stream().flatMap(one -> one.suggestions().stream()).toList());
						bench.showRecord();
					}));
		}
	}

	/** Gives the response a category, or takes it away. */
	void toggle(String category) {
		bench.selected().ifPresent(number -> service.ifPresent(known -> {
			DecisionRequest request = bench.request(bench.texts().messages().codeReason);
			bench.inTurn(bench.texts().messages().codeTitle, toggling(known, request, bench.record(number), category),
					result -> result.flatMap(CodingResult::change).map(ChangeHead::version).ifPresent(steps::done));
		}));
	}

	/** As the response is when its turn comes; nothing where it is not counted. */
	private static Work<Optional<CodingResult>> toggling(OpinionService known, DecisionRequest request,
			Work<Optional<ResponseRecord>> reading, String category) {
		return monitor -> {
			Optional<ResponseRecord> record = reading.run(monitor)
					.filter(one -> one.response().status() == ResponseStatus.COUNTED);
			if (record.isEmpty()) {
				return Optional.empty();
			}
			boolean present = record.get().opinions().categories().contains(category);
			SortedSet<String> it = new TreeSet<>(List.of(category));
			SortedSet<String> none = Collections.emptySortedSet();
			return Optional.of(known.code(request,
					List.of(new ResponseReference.ByNumber(record.get().response().key().number())),
					present ? none : it, present ? it : none));
		};
	}

	boolean canUndo() {
		return steps.canUndo();
	}

	boolean canRedo() {
		return steps.canRedo();
	}

	void undo() {
		bench.inTurn(
				() -> steps.undone().ifPresent(step -> takeBack(step, steps::undid, steps::dropUndo)));
	}

	void redo() {
		bench.inTurn(
				() -> steps.redone().ifPresent(step -> takeBack(step, steps::redid, steps::dropRedo)));
	}

	/**
	 * @param done    told what undoes that in turn
	 * @param nothing run where there was nothing to take back
	 */
	private void takeBack(CodingStep step, Consumer<CodingStep> done, Runnable nothing) {
		service.ifPresent(known -> {
			DecisionRequest request = bench.request(bench.texts().messages().undoReason);
			long response = bench.record().map(one -> one.response().key().number()).orElse(0L);
			switch (step) {
				case CodingStep.Coded(DataVersion change) ->
					code(response, monitor -> known.undo(request, OptionalLong.of(change.number())),
							undoing -> done.accept(new CodingStep.Coded(undoing)), nothing);
				case CodingStep.Listed(List<String> before) -> {
					CodingStep back = new CodingStep.Listed(categories.list().entries());
					bench.coding(response);
					bench.change(bench.texts().messages().categoriesTitle, monitor -> known.keep(request, before),
							version -> done.accept(back));
				}
				case CodingStep.Ruled(List<CodingRule> before) -> {
					bench.coding(response);
					keepRules(known, request, before, replaced -> done.accept(new CodingStep.Ruled(replaced)));
				}
			}
		});
	}

	private void code(long response, Work<CodingResult> work, Consumer<DataVersion> done, Runnable nothing) {
		bench.coding(response);
		bench.change(bench.texts().messages().codeTitle, work,
				result -> result.change().map(ChangeHead::version).ifPresentOrElse(done, nothing));
	}

	/** Shows the list of categories with its versions, and keeps another one. */
	void editCategories() {
		DecisionRequest about = bench.request("");
		service.ifPresent(known -> bench.inTurn(bench.texts().messages().listingCategories,
				monitor -> known.versions(about.workspace()), versions -> bench.shell().ifPresent(shell -> {
					CategoriesDialog dialog = new CategoriesDialog(shell, bench.texts(), versions, categories.used());
					dialog.ask().ifPresent(kept -> {
						DecisionRequest request = new DecisionRequest(about.workspace(), about.surveyId(),
								dialog.reason(), false, about.person());
						CodingStep back = new CodingStep.Listed(versions.getLast().entries());
						bench.change(bench.texts().messages().categoriesTitle, monitor -> known.keep(request, kept),
								version -> steps.done(back));
					});
				})));
	}

	/**
	 * Shows the rules that code comments, keeps others, and codes by them. The coding is one step that can be undone;
	 * that other rules are kept is the step before it.
	 */
	void editRules() {
		DecisionRequest about = bench.request("");
		service.ifPresent(known -> bench.inTurn(bench.texts().messages().listingRules,
				monitor -> known.rules(about.workspace()), kept -> bench.shell().ifPresent(shell -> new RulesDialog(
						shell, bench.texts(), kept, categories.all(), rules -> monitor -> known.tryOut(
								about.workspace(), about.surveyId(), rules, monitor)).ask()
						.ifPresent(agreed -> keep(known, agreed)))));
	}

	/**
	 * Keeps rules.
	 *
	 * @param done told the rules until then
	 */
	private void keepRules(OpinionService known, DecisionRequest request, List<CodingRule> rules,
			Consumer<List<CodingRule>> done) {
		bench.change(bench.texts().messages().rulesTitle, monitor -> {
			List<CodingRule> before = known.rules(request.workspace());
			known.keepRules(request, rules);
			return before;
		}, done);
	}

	/** Keeps rules, and codes by them afterwards: where that is given up or fails, the rules are kept all the same. */
	void keep(OpinionService known, RulesDialog.Agreed agreed) {
		DecisionRequest request = bench.request(agreed.reason());
		long response = bench.record().map(one -> one.response().key().number()).orElse(0L);
		keepRules(known, request, agreed.rules(), before -> {
			if (!before.equals(agreed.rules())) {
				steps.done(new CodingStep.Ruled(before));
			}
			if (agreed.apply()) {
				bench.showRecord();
				bench.coding(response);
				bench.changeThen(bench.texts().messages().rulesKept, bench.texts().messages().codeTitle,
						monitor -> known.apply(request, monitor).result(),
						result -> result.change().map(ChangeHead::version).ifPresent(steps::done));
			}
		});
	}
}
