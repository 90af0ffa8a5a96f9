/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.chart.trend.TrendChart;
import org.manyi.chart.trend.TrendMark;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.NoAnswers;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.ViewArea;
import org.manyi.model.LocalizedText;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.report.TrendPicture;
import org.manyi.service.Analysis;
import org.manyi.service.trend.Trend;
import org.manyi.service.trend.TrendPoint;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;
import org.manyi.ui.chart.ChartCanvas;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartMenu;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.chart.ChartZoom;

/** The chart of the chosen figure under the choice of periods, and over everything that is known of the one chosen. */
final class TrendContent implements PartContent {

	private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.values());

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final ViewArea area;
	private final Label name;
	private final Combo units;
	private final AgainLink again;
	private final ChartCanvas canvas;
	private final Label caption;
	private final AgainLink whole;
	private final ChartZoom zoom;
	private Optional<Period> chosen = Optional.empty();
	private Optional<Survey> survey = Optional.empty();
	private boolean older;

	private record Survey(Path source, Optional<String> id) {

		static Survey of(Analysis analysis) {
			return new Survey(analysis.request().source(), analysis.request().surveyId());
		}
	}

	/** What the view needs. */
	interface Surroundings {

		/** The figure shown; empty while there is none. */
		Optional<TrendPicture> picture();

		/** Why there is none. */
		Optional<LocalizedText> failure();

		/** Whether another one is on its way. */
		boolean busy();

		PeriodUnit unit();

		void choose(PeriodUnit unit);

		/** Begins to find out what is not known yet. */
		void look();

		/** Gives up what is being found out, or begins anew. */
		void again();

		/** Shows the responses of a period alone. */
		void open(Period period);

		/** The periods that the slice shown is of or in; empty for all time. */
		Set<String> shown();

		/** The chart for a file; empty while there is none. */
		Optional<ChartPage> page();

		/** Says what became of a file. */
		void tell(String words);
	}

	TrendContent(Composite parent, Supplier<Texts> texts, ChartDesk desk, Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		area = ViewArea.scrolled(parent);
		Composite line = new Composite(area.control(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		units = WidgetId.set(new Combo(line, SWT.READ_ONLY), "trend.unit");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(units);
		SpokenName.set(units, () -> messages().trendBy);
		units.addListener(SWT.Selection, event -> choose(UNITS.get(units.getSelectionIndex())));
		name = WidgetId.set(new Label(line, SWT.NONE), "trend.figure");
		name.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(name);
		again = new AgainLink(area.control(), "trend.again", surroundings::again);
		canvas = new ChartCanvas(area.control(), "trend.chart",
				size -> inView().flatMap(chart -> desk.draw(chart, size)));
		ViewArea.place(canvas);
		canvas.onSelect(id -> choose(Period.parse(id)));
		canvas.onOpen(id -> Period.parse(id).ifPresent(surroundings::open));
		zoom = new ChartZoom(canvas, false, this::speak);
		whole = new AgainLink(area.control(), "trend.whole", zoom::whole);
		caption = area.line("trend.caption", Palette.SECONDARY, 0);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 6).applyTo(new Label(area.control(), SWT.NONE));
		new ChartMenu(canvas, "trend", desk, surroundings::page, surroundings::tell);
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private Optional<TrendChart> inView() {
		return surroundings.picture().filter(TrendContent::hasValue)
				.map(picture -> picture.inView(texts.get().locale(), marked()).within(zoom.view()));
	}

	private static boolean hasValue(TrendPicture picture) {
		return picture.figure().points().isEmpty()
				|| picture.figure().points().stream().anyMatch(point -> point.value().number().isPresent());
	}

	private void choose(PeriodUnit unit) {
		zoom.whole();
		surroundings.choose(unit);
	}

	private void choose(Optional<Period> period) {
		chosen = period;
		speak();
	}

	/** The periods on a tinted ground: the one chosen, else those of the slice. */
	private Set<String> marked() {
		return chosen.map(period -> Set.of(period.toString())).orElseGet(surroundings::shown);
	}

	private Optional<TrendPoint> point(String id) {
		return surroundings.picture().map(TrendPicture::figure).map(Trend::points).stream().flatMap(List::stream)
				.filter(point -> point.period().toString().equals(id)).findFirst();
	}

	private String words(TrendPoint point) {
		return surroundings.picture().map(picture -> texts.get().of(picture.words(point))).orElse("");
	}

	@Override
	public void show(Analysis analysis) {
		// a period chosen in one survey means nothing in another
		Optional<Survey> shown = Optional.of(Survey.of(analysis));
		if (!shown.equals(survey)) {
			survey = shown;
			chosen = Optional.empty();
			zoom.whole();
		}
		area.later(this::see);
	}

	/** Costs nothing while nobody sees the view. */
	private void see() {
		if (area.isSeen()) {
			speak();
			if (!older) {
				surroundings.look();
			}
		}
	}

	/** Says and draws what there is now. */
	void speak() {
		if (!area.exists()) {
			return;
		}
		Messages messages = messages();
		WidgetWords.set(units, List.of(messages.trendMonths, messages.trendQuarters, messages.trendYears));
		WidgetWords.choose(units, UNITS.indexOf(surroundings.unit()));
		boolean failed = surroundings.failure().isPresent();
		again.show(surroundings.busy() || failed, surroundings.busy() ? messages.cancel : messages.tryAgain);
		ViewArea.say(name, heading());
		caption.setForeground((failed ? Palette.WORSE : Palette.SECONDARY).color());
		ViewArea.say(caption, caption());
		canvas.mark(chosen.map(Period::toString));
		canvas.redraw();
		dim();
		List<String> shown = inView().stream().flatMap(chart -> chart.points().stream()).map(TrendMark::id).toList();
		whole.show(!zoom.view().isWhole() && !shown.isEmpty(), shown.isEmpty() ? ""
				: texts.get().format(messages.trendPart, shown.getFirst(), shown.getLast(), shown.size(),
						surroundings.picture().map(picture -> picture.figure().points().size()).orElse(0)));
		area.layout();
	}

	private String heading() {
		Optional<Trend> figure = surroundings.picture().map(TrendPicture::figure);
		return figure.map(shown -> texts.get().of(shown.name())).orElse("");
	}

	private String caption() {
		Messages messages = messages();
		if (surroundings.failure().isPresent()) {
			return "▼ " + texts.get().of(surroundings.failure().get());
		}
		Optional<TrendPicture> picture = surroundings.picture();
		if (picture.isEmpty()) {
			return surroundings.busy() ? messages.trendComputing : messages.trendNothing;
		}
		if (!hasValue(picture.get())) {
			return withoutValue(picture.get());
		}
		List<TrendPoint> points = picture.get().figure().points();
		Optional<TrendPoint> told = chosen.flatMap(period -> point(period.toString()))
				.or(() -> points.stream().reduce((earlier, later) -> later));
		String undated = picture.get().trends().undated() == 0 ? ""
				: "\n" + texts.get().format(messages.trendUndated, picture.get().trends().undated());
		return told.map(point -> words(point).replace("\n", " · ")).orElse(messages.trendUndatedAll) + undated
				+ periods();
	}

	/** Why there is a value in no period. */
	private String withoutValue(TrendPicture picture) {
		return new NoAnswers(texts.get()).words(picture.trends().analysis())
				.orElseGet(() -> words(picture.figure().points().getLast()).replace("\n", " · "));
	}

	/** That there are other periods than those of the slice. */
	private String periods() {
		if (surroundings.shown().isEmpty()) {
			return "";
		}
		return "\n" + messages().trendAllPeriods + (chosen.isEmpty() ? " " + messages().trendSliceShaded : "");
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		if (area.isSeen()) {
			speak();
		}
	}

	@Override
	public void setDimmed(boolean dimmed) {
		older = dimmed;
		dim();
	}

	private void dim() {
		canvas.setDimmed(older || surroundings.busy() || surroundings.failure().isPresent());
	}

	@Override
	public void setFocus() {
		canvas.control().setFocus();
	}
}
