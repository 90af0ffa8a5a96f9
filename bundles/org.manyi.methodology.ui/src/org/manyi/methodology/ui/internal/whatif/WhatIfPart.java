/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ParetoChart;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorPart;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisService;
import org.manyi.ui.PartPages;
import org.manyi.ui.ShownSurvey;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.chart.ParetoData;
import org.manyi.ui.settings.SettingsStore;

/** What the open survey would say by the methodology as it is edited, beside what it says by the one saved. */
public final class WhatIfPart extends EditorPart {

	private final UISynchronize ui;
	private final SettingsStore settings;
	private final EditorSession session;
	private final ChartDesk desk;
	private Optional<AnalysisService> service = Optional.empty();
	private Optional<WhatIf.Question> asked = Optional.empty();
	private Optional<WhatIf> answer = Optional.empty();
	private Optional<LocalizedText> failure = Optional.empty();
	private Optional<Job> job = Optional.empty();
	private Optional<WhatIfView> view = Optional.empty();
	private ShownSurvey survey = ShownSurvey.NONE;

	@Inject
	public WhatIfPart(UISynchronize ui, SettingsStore settings, EditorSession session, ChartDesk desk,
			ECommandService commands, EHandlerService handlers) {
		super(commands, handlers);
		this.session = session;
		this.desk = desk;
		desk.onChange(this::refreshIfThere);
		this.ui = ui;
		this.settings = settings;
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable AnalysisService analysis) {
		service = Optional.ofNullable(analysis);
		ui.asyncExec(this::refreshIfThere);
	}

	@Inject
	void survey(@org.eclipse.e4.core.di.annotations.Optional @Nullable ShownSurvey shown) {
		survey = shown == null ? ShownSurvey.NONE : shown;
		refreshIfThere();
	}

	private void refreshIfThere() {
		if (view.isPresent()) {
			refresh();
		}
	}

	@Override
	protected void createContent(Composite parent) {
		WhatIfView made = new WhatIfView(parent, this::texts, desk, new Charts());
		made.keepLook(settings);
		view = Optional.of(made);
	}

	@Override
	protected void show(Document document) {
		ask();
		view.ifPresent(shown -> answer.ifPresent(known -> shown.show(known, state())));
	}

	private WhatIfState state() {
		return new WhatIfState(checked().check().problems().size(), job.isPresent());
	}

	private void ask() {
		Optional<WhatIf.Question> question = WhatIf.Question.of(survey, checked().before(), checked().after());
		if (question.equals(asked)) {
			return;
		}
		asked = question;
		job.ifPresent(Job::cancel);
		job = Optional.empty();
		failure = Optional.empty();
		if (question.isEmpty()) {
			answer = Optional.empty();
			return;
		}
		service.ifPresentOrElse(present -> {
			WhatIfJob next = new WhatIfJob(present, question.get(), new Listener(question));
			job = Optional.of(next);
			next.schedule();
		}, () -> asked = Optional.empty());
	}

	@Override
	protected Optional<PartPages.Message> instead(Document document) {
		ask();
		if (failure.isPresent()) {
			return Optional.of(new PartPages.Message(texts().messages().whatIfFailed, texts().of(failure.get()),
					List.of()));
		}
		if (answer.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(PartPages.Message.words(survey.survey().isEmpty() ? texts().messages().whatIfNoSurvey
				: checked().after().isEmpty() ? texts().messages().whatIfWrong : texts().messages().whatIfBusy));
	}

	@Override
	protected PartPages.Message message() {
		return PartPages.Message.words(texts().messages().nothingOpenOther);
	}

	@Override
	protected void focusContent() {
		view.ifPresent(WhatIfView::setFocus);
	}

	/** The charts of what was found. */
	private final class Charts implements WhatIfView.Charts {

		@Override
		public Optional<ParetoChart> chart(Function<WhatIf, Analysis> side, ParetoBasis basis,
				Optional<String> marked) {
			return answer.map(side).flatMap(analysis -> figures(analysis, basis)).map(
					figures -> chart(figures).withTitle(Optional.empty()).withSelected(marked));
		}

		private Optional<ParetoData> figures(Analysis analysis, ParetoBasis basis) {
			return analysis.total().paretos().by(basis).map(pareto -> ParetoData.of(pareto,
					analysis.total().scores().responses(), texts().numbers()));
		}

		private ParetoChart chart(ParetoData figures) {
			return ParetoChart.of(figures.pareto(), texts().locale()).withSheets(figures.sheets());
		}

		@Override
		public Optional<ChartPage> page(Function<WhatIf, Analysis> side, ParetoBasis basis) {
			return answer.map(side).flatMap(analysis -> figures(analysis, basis)
					.map(figures -> page(analysis, figures)));
		}

		private ChartPage page(Analysis analysis, ParetoData figures) {
			Methodology methodology = analysis.plan().methodology();
			String survey = String.valueOf(analysis.request().source().getFileName());
			String version = texts().of(methodology.name()) + " " + methodology.version();
			return new ChartPage(
					chart(figures).withSubtitle(Optional.of(LocalizedText.same(
							String.join(" · ", survey, version, "n = " + texts().numbers().count(figures.sheets()))))),
					figures.table(desk.messages()),
					String.join("-", survey, methodology.id(), methodology.version(), "pareto"));
		}

		@Override
		public void tell(String words) {
			session.say(LocalizedText.same(words));
		}
	}

	private final class Listener implements WhatIfJob.Listener {

		private final Optional<WhatIf.Question> question;

		Listener(Optional<WhatIf.Question> question) {
			this.question = question;
		}

		@Override
		public void done(WhatIf whatIf) {
			ui.asyncExec(() -> finish(Optional.of(whatIf), Optional.empty()));
		}

		@Override
		public void failed(LocalizedText reason) {
			ui.asyncExec(() -> finish(Optional.empty(), Optional.of(reason)));
		}

		private void finish(Optional<WhatIf> found, Optional<LocalizedText> reason) {
			if (question.equals(asked)) {
				job = Optional.empty();
				answer = found;
				failure = reason;
				refresh();
			}
		}
	}
}
