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
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.ChartCanvas;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.Texts;
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

/** The chart of the chosen figure under the choice of periods, and over everything that is known of the one chosen. */
final class TrendContent implements PartContent {

	private static final List<PeriodUnit> UNITS = List.of(PeriodUnit.values());

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final Composite area;
	private final Label name;
	private final Combo units;
	private final AgainLink again;
	private final ChartCanvas canvas;
	private final Label caption;
	private final TrendMenu menu;
	private Optional<Period> chosen = Optional.empty();
	private Optional<Survey> survey = Optional.empty();
	private boolean older;

	private record Survey(Path source, Optional<String> id) {

		static Survey of(Analysis analysis) {
			return new Survey(analysis.request().source(), analysis.request().surveyId());
		}
	}

	/** What the view needs. */
	interface Surroundings extends ChartCanvas.Source, TrendMenu.Actions {

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

		/** The periods that the slice shown is of; empty for all time. */
		Set<String> shown();
	}

	TrendContent(Composite parent, Supplier<Texts> texts, Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Composite line = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		units = WidgetId.set(new Combo(line, SWT.READ_ONLY), "trend.unit");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(units);
		SpokenName.set(units, () -> messages().trendBy);
		units.addListener(SWT.Selection, event -> surroundings.choose(UNITS.get(units.getSelectionIndex())));
		name = WidgetId.set(new Label(line, SWT.NONE), "trend.figure");
		name.setForeground(Palette.INK.color());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(name);
		again = new AgainLink(area, "trend.again", surroundings::again);
		canvas = new ChartCanvas(area, "trend.chart", surroundings);
		GridDataFactory.fillDefaults().grab(true, true).indent(8, 0).applyTo(canvas.control());
		canvas.onSelect(id -> choose(Period.parse(id)));
		canvas.onOpen(id -> Period.parse(id).ifPresent(surroundings::open));
		canvas.onHint(id -> point(id).map(this::words).orElse(""));
		caption = WidgetId.set(new Label(area, SWT.WRAP), "trend.caption");
		caption.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).hint(200, SWT.DEFAULT).applyTo(caption);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, 6).applyTo(new Label(area, SWT.NONE));
		menu = new TrendMenu(canvas, surroundings);
	}

	private Messages messages() {
		return texts.get().messages();
	}

	private void choose(Optional<Period> period) {
		chosen = period;
		speak();
	}

	/** The periods on a tinted ground: the one chosen, else those of the slice. */
	Set<String> marked() {
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
		chosen = shown.equals(survey) ? chosen : Optional.empty();
		survey = shown;
		// by then the view is in front, or is not
		area.getDisplay().asyncExec(this::see);
	}

	/** Costs nothing while nobody sees the view. */
	private void see() {
		if (!area.isDisposed() && area.isVisible()) {
			speak();
			if (!older) {
				surroundings.look();
			}
		}
	}

	/** Says and draws what there is now. */
	void speak() {
		if (area.isDisposed()) {
			return;
		}
		Messages messages = messages();
		menu.show(messages);
		WidgetWords.set(units, List.of(messages.trendMonths, messages.trendQuarters, messages.trendYears));
		WidgetWords.choose(units, UNITS.indexOf(surroundings.unit()));
		boolean failed = surroundings.failure().isPresent();
		again.show(surroundings.busy() || failed, surroundings.busy() ? messages.cancel : messages.tryAgain);
		WidgetWords.set(name, escaped(heading()));
		caption.setForeground((failed ? Palette.WORSE : Palette.SECONDARY).color());
		WidgetWords.set(caption, escaped(caption()));
		canvas.mark(chosen.map(Period::toString));
		canvas.redraw();
		dim();
		area.layout(true, true);
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
		List<TrendPoint> points = picture.get().figure().points();
		Optional<TrendPoint> told = chosen.flatMap(period -> point(period.toString()))
				.or(() -> points.stream().reduce((earlier, later) -> later));
		String undated = picture.get().trends().undated() == 0 ? ""
				: "\n" + texts.get().format(messages.trendUndated, picture.get().trends().undated());
		return told.map(point -> words(point).replace("\n", " · ")).orElse(messages.trendUndatedAll) + undated;
	}

	private static String escaped(String words) {
		return words.replace("&", "&&");
	}

	@Override
	public void mark(Analysis analysis, Selected choice) {
		if (area.isVisible()) {
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
