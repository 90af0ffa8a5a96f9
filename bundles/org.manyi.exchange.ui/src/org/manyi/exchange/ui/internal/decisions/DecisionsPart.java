/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.decisions;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.ExchangeConstants;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.responses.ResponseLink;
import org.manyi.service.AnalysisException;
import org.manyi.service.DataHistory;
import org.manyi.service.DecisionOutcome;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.SurveyListService;
import org.manyi.service.SurveySummary;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.Change;
import org.manyi.store.api.workspace.Correction;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.ui.Commands;
import org.manyi.ui.PartPages;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;

/**
 * Every decision on the data of the survey shown: who, when and why; taking it back, the figures of that time,
 * submitting a month.
 */
public final class DecisionsPart extends SurveyPart<DecisionsView> {

	private static final String OTHERS = "decisions.others";

	private final Commands commands;
	private final SettingsStore settings;
	private final Person person;
	private final ZoneId zone;
	private final ResponseLink link;
	private Optional<DecisionService> decisions = Optional.empty();
	private Optional<SurveyListService> surveys = Optional.empty();
	private Optional<Known> known = Optional.empty();
	private Optional<Change> selected = Optional.empty();

	/** What is known of the survey. */
	private record Known(DataHistory history, DataHistory.OfSurvey survey, Optional<SurveySummary> summary) {

		/** The months that may have responses, the latest first. */
		List<YearMonth> months() {
			List<YearMonth> months = new ArrayList<>();
			summary.flatMap(SurveySummary::first).ifPresent(first -> {
				for (YearMonth month = summary.flatMap(SurveySummary::last).orElse(first); !month
						.isBefore(first); month = month.minusMonths(1)) {
					months.add(month);
				}
			});
			return months;
		}
	}

	@Inject
	public DecisionsPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, Person person,
			ZoneId zone, ResponseLink link) {
		super(commands, handlers);
		this.commands = new Commands(commands, handlers);
		this.settings = settings;
		this.person = person;
		this.zone = zone;
		this.link = link;
	}

	@Inject
	void services(@org.eclipse.e4.core.di.annotations.Optional @Nullable DecisionService decider,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable SurveyListService lister) {
		decisions = Optional.ofNullable(decider);
		surveys = Optional.ofNullable(lister);
		again();
	}

	@Override
	protected String id() {
		return "decisions";
	}

	@Override
	protected boolean ready() {
		return decisions.isPresent() && surveys.isPresent();
	}

	@Override
	protected DecisionsView createContent(Composite parent) {
		return new DecisionsView(parent, this::texts,
				new DecisionsView.Words(change -> words().map(words -> words.kind(change)).orElse(""),
						change -> words().map(words -> words.what(change)).orElse("")),
				zone, settings, others(), new DecisionsView.Reactions(this::select, this::setOthers, this::undo,
						this::figuresThen, this::freeze, row -> link.show(row.number())));
	}

	private Optional<ChangeWords> words() {
		return known.map(now -> new ChangeWords(now.survey().survey(), texts()));
	}

	private boolean others() {
		return settings.get().layout(OTHERS).filter(Boolean.TRUE.toString()::equals).isPresent();
	}

	private void setOthers(boolean all) {
		settings.update(before -> before.withLayout(OTHERS, Boolean.toString(all)));
		known.ifPresent(this::show);
	}

	@Override
	protected void speak() {
		known.ifPresent(this::show);
	}

	@Override
	protected void ask() {
		DecisionService decider = decisions.orElseThrow();
		SurveyListService lister = surveys.orElseThrow();
		Path folder = selection().workspace().orElseThrow();
		String survey = selection().surveyId().orElseThrow();
		find(messages().listingDecisions, monitor -> look(decider, lister, folder, survey, monitor), this::show);
	}

	private static Known look(DecisionService decider, SurveyListService lister, Path folder, String survey,
			IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		DataHistory history = decider.history(folder, Optional.of(survey), OptionalLong.empty());
		return new Known(history, history.surveys().getFirst(), lister.surveys(folder, monitor).stream()
				.filter(summary -> summary.survey().id().equals(survey)).findFirst());
	}

	private void show(Known now) {
		known = Optional.of(now);
		boolean all = others();
		List<Change> listed = now.history().changes().stream()
				.filter(change -> all || !(change instanceof Change.Imported || change instanceof Change.Other))
				.toList();
		if (listed.isEmpty()) {
			tell(this::none);
			return;
		}
		show(texts().format(messages().decisionsSummary, now.survey().survey().id(),
				String.valueOf(now.history().version()), now.survey().exclusions().size(),
				now.survey().corrections().size(), now.survey().frozenMonths().size()));
		selected = selected.map(before -> before.head().version()).flatMap(
				version -> listed.stream().filter(change -> change.head().version().equals(version)).findFirst())
				.or(() -> listed.stream().findFirst());
		content().ifPresent(view -> {
			view.show(listed, selected.map(change -> change.head().version().number()));
			view.enableFreeze(!now.months().isEmpty());
		});
		showDetail();
	}

	/** Nobody has decided anything yet. */
	private PartPages.Message none() {
		List<PartPages.Action> actions = new ArrayList<>();
		if (known.filter(now -> !now.months().isEmpty()).isPresent()) {
			actions.add(new PartPages.Action("decisions.first", messages().freeze, this::freeze));
		}
		actions.add(new PartPages.Action("decisions.all", messages().decisionsOthers, () -> setOthers(true)));
		return new PartPages.Message(messages().noDecisionsTitle, messages().noDecisionsText, actions);
	}

	private void select(Change change) {
		selected = Optional.of(change);
		showDetail();
	}

	private void showDetail() {
		content().ifPresent(view -> known.ifPresent(now -> {
			Optional<ChangeDetails> details = details();
			view.detail(
					selected.flatMap(change -> details.map(found -> found.responses(change))).orElse(List.of()),
					selected.flatMap(change -> details.map(found -> found.months(change))).orElse(List.of()),
					selected.filter(this::canUndo).isPresent(),
					selected.filter(change -> change.head().version().number() < now.history().version()).isPresent());
		}));
	}

	private Optional<ChangeDetails> details() {
		return known.flatMap(now -> words().map(words -> new ChangeDetails(now.survey(), words)));
	}

	private boolean canUndo(Change change) {
		return switch (change) {
		case Change.Excluded excluded -> details().filter(found -> !found.inForce(excluded).isEmpty()).isPresent();
		case Change.Corrected corrected -> details().filter(found -> found.inForce(corrected.correction())).isPresent();
		case Change.Imported imported -> false;
		case Change.Included included -> false;
		case Change.Frozen frozen -> false;
		case Change.Other other -> false;
		};
	}

	/** Asks for the reason and takes the decision back, which is a decision of its own. */
	private void undo() {
		content().ifPresent(view -> selected.filter(this::canUndo).ifPresent(change -> {
			String meaning = texts().format(messages().undoMeaning,
					words().map(words -> words.what(change)).orElse(""));
			new ReasonDialog(view.shell(), messages(), messages().undoTitle, meaning).ask()
					.ifPresent(reason -> undo(change, request(reason)));
		}));
	}

	private void undo(Change change, DecisionRequest request) {
		DecisionService service = decisions.orElseThrow();
		Optional<ChangeDetails> details = details();
		change(messages().undoTitle, monitor -> switch (change) {
		case Change.Excluded excluded ->
			Optional.of(service.include(request,
					details.orElseThrow().inForce(excluded).stream()
							.<ResponseReference>map(
									exclusion -> new ResponseReference.ByNumber(exclusion.response().number()))
							.toList()));
		case Change.Corrected corrected -> Optional.of(back(service, request, corrected.correction()));
		case Change other -> Optional.<DecisionOutcome>empty();
		}, outcome -> selected = Optional.empty());
	}

	private static DecisionOutcome back(DecisionService service, DecisionRequest request, Correction correction)
			throws EvidenceException, AnalysisException {
		return service.correct(request, new ResponseReference.ByNumber(correction.response().number()),
				correction.itemId(), AnswerWords.written(correction.original()));
	}

	/** Shows the figures of the time after the change selected. */
	private void figuresThen() {
		selected.ifPresent(change -> commands.run(ExchangeConstants.COMMAND_SHOW_STATE,
				Map.of(ExchangeConstants.VERSION, Long.toString(change.head().version().number()))));
	}

	/** Asks which month, and submits it as it is now. */
	private void freeze() {
		content().ifPresent(view -> known.map(Known::months).filter(months -> !months.isEmpty()).ifPresent(months -> {
			FreezeDialog dialog = new FreezeDialog(view.shell(), messages(), months);
			dialog.ask().ifPresent(reason -> {
				DecisionService service = decisions.orElseThrow();
				DecisionRequest request = request(reason);
				YearMonth month = dialog.chosen();
				change(messages().freezeTitle, monitor -> service.freeze(request, month, OptionalLong.empty()),
						outcome -> selected = Optional.empty());
			});
		}));
	}

	private DecisionRequest request(String reason) {
		return new DecisionRequest(selection().workspace().orElseThrow(), selection().surveyId(), reason, false,
				person.name());
	}
}
