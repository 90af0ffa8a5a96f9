/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.service.AnalysisException;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.quality.QualityFinding;
import org.manyi.service.quality.QualityParameters;
import org.manyi.service.quality.QualityReport;
import org.manyi.service.quality.QualityRequest;
import org.manyi.service.quality.QualityService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.ui.Palette;
import org.manyi.ui.Person;
import org.manyi.ui.settings.SettingsStore;

/** What was found in the data of the survey shown; the responses behind it; excluding them and including them again. */
public final class QualityPart extends SurveyPart {

	private final SettingsStore settings;
	private final Person person;
	private Optional<QualityService> quality = Optional.empty();
	private Optional<DecisionService> decisions = Optional.empty();
	private Optional<QualityTasks.Known> known = Optional.empty();
	private Optional<QualityRow> selected = Optional.empty();
	private Optional<ResponseRow> response = Optional.empty();
	private @Nullable FindingTable findings;
	private @Nullable ResponseTable responses;
	private @Nullable Label listed;
	private @Nullable Button one;
	private @Nullable Button all;

	@Inject
	public QualityPart(SettingsStore settings, Person person) {
		this.settings = settings;
		this.person = person;
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
	protected void fill(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		findings = new FindingTable(halves, this::texts, settings, this::select);
		Composite below = Forms.grid(halves, 3);
		Label words = Forms.words(below, "quality.listed", 1);
		words.setForeground(Palette.SECONDARY.color());
		listed = words;
		one = Forms.button(below, "quality.one", "", () -> decide(true));
		all = Forms.button(below, "quality.all", "", () -> decide(false));
		responses = new ResponseTable(below, this::texts, settings, row -> {
			response = Optional.of(row);
			enable();
		});
		halves.setWeights(1, 1);
	}

	@Override
	protected void speak() {
		show();
	}

	@Override
	protected void ask() {
		known = Optional.empty();
		if (selection().workspace().isEmpty() || selection().surveyId().isEmpty() || quality.isEmpty() || decisions.isEmpty()) {
			say(messages().noWorkspace);
			show();
			return;
		}
		tasks().run(messages().assessing, new Look(services(), new QualityRequest(selection().workspace().get(),
				selection().surveyId(), Optional.empty(), List.of(), QualityParameters.DEFAULT)));
	}

	private QualityTasks services() {
		return new QualityTasks(quality.orElseThrow(), decisions.orElseThrow());
	}

	private void show() {
		FindingTable upper = findings;
		if (upper == null) {
			return;
		}
		List<QualityRow> rows = new ArrayList<>();
		known.ifPresent(now -> {
			now.report().findings().forEach(finding -> rows.add(new QualityRow.Found(finding)));
			if (!now.exclusions().isEmpty()) {
				rows.add(new QualityRow.Excluded(now.exclusions()));
			}
			say(summary(now.report()));
		});
		upper.show(rows);
		selected = selected.flatMap(before -> rows.stream().filter(row -> row.id().equals(before.id())).findFirst())
				.or(() -> rows.stream().findFirst());
		upper.select(selected.map(QualityRow::id));
		selected.ifPresentOrElse(this::select, () -> list(List.of(), ""));
	}

	private String summary(QualityReport report) {
		String alpha = report.scales().stream().findFirst().flatMap(scale -> scale.reliability().alpha().number())
				.map(number -> texts().format(messages().qualityAlpha, "%.2f".formatted(number))).orElse("");
		return texts().format(messages().qualitySummary, report.survey().id(), report.responses().returned(),
				report.responses().excluded(), report.findings().size()) + alpha;
	}

	private void select(QualityRow row) {
		selected = Optional.of(row);
		response = Optional.empty();
		switch (row) {
		case QualityRow.Excluded(var exclusions) -> list(exclusions.stream().limit(QualityTasks.LISTED)
				.map(exclusion -> ResponseRow.of(exclusion, texts())).toList(), messages().excludedListed);
		case QualityRow.Found(QualityFinding finding) when finding.selection().isEmpty() ->
			list(List.of(), messages().notSingle);
		case QualityRow.Found(QualityFinding finding) -> {
			list(List.of(), "");
			known.ifPresent(now -> tasks().run(messages().listingResponses, new Responses(services(), now.report(), finding)));
		}
		}
	}

	private void list(List<ResponseRow> rows, String words) {
		Label label = listed;
		ResponseTable lower = responses;
		if (label != null && lower != null) {
			label.setText(words);
			lower.show(rows);
		}
		enable();
	}

	private void enable() {
		Button single = one;
		Button every = all;
		if (single == null || every == null) {
			return;
		}
		boolean excluded = selected.filter(QualityRow.Excluded.class::isInstance).isPresent();
		single.setText(excluded ? messages().includeOne : messages().excludeOne);
		every.setText(excluded ? messages().includeAll : messages().excludeAll);
		single.setEnabled(response.isPresent());
		every.setEnabled(excluded || selected
				.filter(row -> row instanceof QualityRow.Found(QualityFinding finding) && finding.selection().isPresent())
				.isPresent());
		single.getParent().layout(true, true);
	}

	/** Asks for the reason and does it. */
	private void decide(boolean single) {
		Button parent = one;
		if (parent == null || known.isEmpty() || selected.isEmpty() || single && response.isEmpty()) {
			return;
		}
		QualityRow row = selected.get();
		boolean include = row instanceof QualityRow.Excluded;
		long count = single ? 1 : switch (row) {
		case QualityRow.Found(QualityFinding finding) -> finding.responses();
		case QualityRow.Excluded(var exclusions) -> exclusions.size();
		};
		String title = include ? messages().includeTitle : messages().excludeTitle;
		String meaning = texts().format(include ? messages().includeMeaning : messages().excludeMeaning, count);
		new ReasonDialog(parent.getShell(), messages(), title, meaning).ask().ifPresent(reason -> tasks().run(title,
				new Decision(services(), known.get().report(), row, single ? response : Optional.empty(), request(reason))));
	}

	private DecisionRequest request(String reason) {
		return new DecisionRequest(selection().workspace().orElseThrow(), selection().surveyId(), reason, false, person.name());
	}

	/** A task after which nothing is known but what it says. */
	private abstract class PartTask<T> implements Task<T> {

		@Override
		public void failed(Failure failure) {
			say(texts().of(failure.reason()));
		}

		@Override
		public void cancelled() {
			say(messages().lookingCancelled);
		}
	}

	/** Looks at the survey. */
	private final class Look extends PartTask<QualityTasks.@NonNull Known> {

		private final QualityTasks services;
		private final QualityRequest request;

		Look(QualityTasks services, QualityRequest request) {
			this.services = services;
			this.request = request;
		}

		@Override
		public QualityTasks.Known work(IProgressMonitor monitor) throws EvidenceException, AnalysisException {
			return services.look(request, monitor);
		}

		@Override
		public void done(QualityTasks.Known result) {
			known = Optional.of(result);
			show();
		}
	}

	/** Lists the responses of a finding. */
	private final class Responses extends PartTask<@NonNull List<ResponseRow>> {

		private final QualityTasks services;
		private final QualityReport report;
		private final QualityFinding finding;

		Responses(QualityTasks services, QualityReport report, QualityFinding finding) {
			this.services = services;
			this.report = report;
			this.finding = finding;
		}

		@Override
		public List<ResponseRow> work(IProgressMonitor monitor) throws AnalysisException {
			return services.responses(report, finding, texts(), monitor);
		}

		@Override
		public void done(List<ResponseRow> result) {
			list(result, texts().format(messages().responsesListed, result.size(), finding.responses()));
		}
	}

	/** Excludes responses, or includes them again. */
	private final class Decision extends PartTask<@NonNull Boolean> {

		private final QualityTasks services;
		private final QualityReport report;
		private final QualityRow row;
		private final Optional<ResponseRow> single;
		private final DecisionRequest request;

		Decision(QualityTasks services, QualityReport report, QualityRow row, Optional<ResponseRow> single,
				DecisionRequest request) {
			this.services = services;
			this.report = report;
			this.row = row;
			this.single = single;
			this.request = request;
		}

		@Override
		public Boolean work(IProgressMonitor monitor) throws EvidenceException, AnalysisException {
			List<ResponseReference> one = single
					.map(response -> List.<ResponseReference>of(new ResponseReference.ByNumber(response.number())))
					.orElse(List.of());
			switch (row) {
			case QualityRow.Found(QualityFinding finding) ->
				services.exclude(request, one.isEmpty() ? services.all(report, finding, monitor) : one);
			case QualityRow.Excluded(var exclusions) -> services.include(request, one.isEmpty() ? exclusions.stream()
					.<ResponseReference>map(exclusion -> new ResponseReference.ByNumber(exclusion.response().number()))
					.toList() : one);
			}
			return Boolean.TRUE;
		}

		@Override
		public void done(Boolean result) {
			again();
		}
	}
}
