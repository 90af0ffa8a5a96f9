/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.decisions.ReasonDialog;
import org.manyi.exchange.ui.internal.responses.ResponseLink;
import org.manyi.exchange.ui.internal.responses.ResponseRow;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityRequest;
import org.manyi.service.quality.QualityService;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.ui.PartPages;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;

/** What was found in the data of the survey shown; the responses behind it; excluding them and including them again. */
public final class QualityPart extends SurveyPart<QualityView> {

	private final SettingsStore settings;
	private final Person person;
	private final ResponseLink link;
	private Optional<QualityService> quality = Optional.empty();
	private Optional<DecisionService> decisions = Optional.empty();
	private Optional<QualityTasks.Known> known = Optional.empty();
	private Optional<QualityRow> selected = Optional.empty();
	private Optional<ResponseRow> response = Optional.empty();

	@Inject
	public QualityPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, Person person,
			ResponseLink link) {
		super(commands, handlers);
		this.settings = settings;
		this.person = person;
		this.link = link;
	}

	@Inject
	void services(@org.eclipse.e4.core.di.annotations.Optional @Nullable QualityService looker,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable DecisionService decider) {
		quality = Optional.ofNullable(looker);
		decisions = Optional.ofNullable(decider);
		again();
	}

	@Override
	protected String id() {
		return "quality";
	}

	@Override
	protected boolean ready() {
		return quality.isPresent() && decisions.isPresent();
	}

	@Override
	protected QualityView createContent(Composite parent) {
		return new QualityView(parent, this::texts, settings, new QualityView.Reactions(this::select, row -> {
			response = Optional.of(row);
			enable();
		}, row -> link.show(row.number()), () -> decide(true), () -> decide(false)));
	}

	@Override
	protected void speak() {
		known.ifPresent(this::show);
	}

	@Override
	protected void ask() {
		QualityTasks services = services();
		QualityRequest request = new QualityRequest(selection().workspace().orElseThrow(), selection().surveyId(),
				Optional.empty(), List.of(), QualityParameters.DEFAULT);
		find(messages().assessing, monitor -> services.look(request, monitor), this::show);
	}

	private QualityTasks services() {
		return new QualityTasks(quality.orElseThrow(), decisions.orElseThrow());
	}

	private void show(QualityTasks.Known now) {
		known = Optional.of(now);
		List<QualityRow> rows = new ArrayList<>();
		now.report().findings().forEach(finding -> rows.add(new QualityRow.Found(finding)));
		if (!now.exclusions().isEmpty()) {
			rows.add(new QualityRow.Excluded(now.exclusions()));
		}
		now.report().unexamined().forEach(unexamined -> rows.add(new QualityRow.NotExamined(unexamined)));
		if (rows.isEmpty()) {
			tell(() -> new PartPages.Message(messages().nothingFoundTitle,
					texts().format(messages().nothingFoundText, summary(now.report())), List.of()));
			return;
		}
		show(summary(now.report()));
		selected = selected.flatMap(before -> rows.stream().filter(row -> row.id().equals(before.id())).findFirst())
				.or(() -> rows.stream().findFirst());
		content().ifPresent(view -> view.show(rows, selected));
		selected.ifPresent(this::select);
	}

	private String summary(QualityReport report) {
		String alpha = report.scales().stream().findFirst().flatMap(scale -> scale.reliability().alpha().number()).map(
				number -> " · " + texts().format(messages().qualityAlpha, String.format(Locale.ROOT, "%.2f", number)))
				.orElse("");
		return texts().format(messages().qualitySummary, report.survey().id(), report.responses().returned(),
				report.responses().excluded(), report.findings().size()) + alpha;
	}

	private void select(QualityRow row) {
		selected = Optional.of(row);
		switch (row) {
		case QualityRow.Excluded(var exclusions) -> list(exclusions.stream().limit(QualityTasks.LISTED)
				.map(exclusion -> ResponseRow.of(exclusion, texts())).toList(), messages().excludedListed);
		case QualityRow.Found(QualityFinding finding) when finding.selection().isPresent() -> {
			list(List.of(), "");
			known.ifPresent(now -> list(services(), now.report(), finding));
		}
		case QualityRow.Found found -> list(List.of(), messages().notSingle);
		case QualityRow.NotExamined unexamined -> list(List.of(), messages().notExamined);
		}
	}

	private void list(QualityTasks services, QualityReport report, QualityFinding finding) {
		lookUp(messages().listingResponses, monitor -> services.responses(report, finding, texts(), monitor),
				rows -> {
					// something else may have been selected meanwhile
					if (selected.filter(row -> row.id().equals(finding.id())).isPresent()) {
						list(rows, texts().format(messages().responsesListed, rows.size(), finding.responses()));
					}
				});
	}

	private void list(List<ResponseRow> rows, String words) {
		response = Optional.empty();
		content().ifPresent(view -> view.list(rows, words));
		enable();
	}

	private void enable() {
		boolean excluded = selected.filter(QualityRow.Excluded.class::isInstance).isPresent();
		boolean single = selected.filter(
				row -> row instanceof QualityRow.Found(QualityFinding finding) && finding.selection().isPresent())
				.isPresent();
		content().ifPresent(view -> view.enable(excluded, response.isPresent(), excluded || single));
	}

	/** Asks for the reason and does it. */
	private void decide(boolean single) {
		content().ifPresent(view -> known.ifPresent(now -> selected.ifPresent(row -> {
			boolean include = row instanceof QualityRow.Excluded;
			String title = include ? messages().includeTitle : messages().excludeTitle;
			String meaning = texts().format(include ? messages().includeMeaning : messages().excludeMeaning,
					single ? 1 : count(row));
			Optional<ResponseRow> one = single ? response : Optional.empty();
			new ReasonDialog(view.shell(), messages(), title, meaning).ask()
					.ifPresent(reason -> decide(title, now.report(), row, one, request(reason)));
		})));
	}

	private static long count(QualityRow row) {
		return switch (row) {
		case QualityRow.Found(QualityFinding finding) -> finding.responses();
		case QualityRow.Excluded(var exclusions) -> exclusions.size();
		case QualityRow.NotExamined unexamined -> 0;
		};
	}

	private void decide(String title, QualityReport report, QualityRow row, Optional<ResponseRow> one,
			DecisionRequest request) {
		QualityTasks services = services();
		change(title, monitor -> {
			List<ResponseReference> references = one.isPresent()
					? List.of(new ResponseReference.ByNumber(one.get().number()))
					: services.responses(report, row, monitor);
			return row instanceof QualityRow.Excluded ? services.decisions().include(request, references)
					: services.decisions().exclude(request, references);
		}, outcome -> response = Optional.empty());
	}

	private DecisionRequest request(String reason) {
		return new DecisionRequest(selection().workspace().orElseThrow(), selection().surveyId(), reason, false,
				person.name());
	}
}
