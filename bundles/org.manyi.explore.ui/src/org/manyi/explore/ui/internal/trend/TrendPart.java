/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.ExportedAnalysis;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Slice;
import org.manyi.report.TrendPicture;
import org.manyi.service.interval.IntervalChoice;
import org.manyi.service.trend.TrendPoint;
import org.manyi.service.trend.TrendService;
import org.manyi.ui.PartPages;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.chart.ChartPage;
import org.manyi.ui.settings.SettingsStore;

/** The chosen figure over months, quarters or years. */
public final class TrendPart extends ExplorePart {

	private static final List<GroupField> TIMES = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);

	private final ExploreSession session;
	private final TrendPeriods periods;
	private final ChartDesk desk;
	private final UISynchronize ui;
	private final TrendWork work;
	private Optional<TrendContent> content = Optional.empty();

	@Inject
	public TrendPart(ExploreSession session, SettingsStore settings, ChartDesk desk, UISynchronize ui) {
		this.session = session;
		periods = new TrendPeriods(settings);
		this.desk = desk;
		desk.onChange(this::refresh);
		this.ui = ui;
		work = new TrendWork(ui, IntervalChoice.DELTA, () -> content.ifPresent(TrendContent::speak));
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable TrendService present) {
		ui.asyncExec(() -> {
			work.setService(Optional.ofNullable(present));
			refresh();
		});
	}

	@PreDestroy
	void stop() {
		work.stop();
	}

	@Override
	protected String id() {
		return "trend";
	}

	@Override
	protected PartContent createContent(Composite parent) {
		TrendContent made = new TrendContent(parent, this::texts, desk, new Shown());
		content = Optional.of(made);
		return made;
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("trend", texts().messages().trendEmptyTitle, texts().messages().trendEmptyText);
	}

	/** The figure chosen in any view, else the first one. */
	private Optional<TrendPicture> picture() {
		return work.trends().flatMap(trends -> session.selected().id().flatMap(trends::find)
				.or(() -> trends.figures().stream().findFirst()).map(figure -> new TrendPicture(trends, figure)));
	}

	/** What the view shows and does. */
	private final class Shown implements TrendContent.Surroundings {

		@Override
		public Optional<TrendPicture> picture() {
			return TrendPart.this.picture();
		}

		@Override
		public Optional<LocalizedText> failure() {
			return work.failure();
		}

		@Override
		public boolean busy() {
			return work.busy();
		}

		@Override
		public PeriodUnit unit() {
			return periods.unit();
		}

		@Override
		public void choose(PeriodUnit unit) {
			periods.choose(unit);
			look();
		}

		@Override
		public void look() {
			work.look(exploration(), periods.unit());
		}

		@Override
		public void again() {
			work.again(this::look);
		}

		@Override
		public void open(Period period) {
			Slice slice = session.slice();
			for (GroupField time : TIMES) {
				slice = slice.with(time, Set.of());
			}
			session.restrict(slice.with(period.field(), Set.of(period.toString())));
		}

		@Override
		public Set<String> shown() {
			List<Period> sliced = exploration().analysis().map(analysis -> analysis.request().slice()).stream()
					.flatMap(slice -> TIMES.stream().map(slice::of)).flatMap(Set::stream)
					.flatMap(text -> Period.parse(text).stream()).toList();
			return picture().stream().flatMap(picture -> picture.figure().points().stream()).map(TrendPoint::period)
					.filter(period -> sliced.stream().anyMatch(period::overlaps)).map(Period::toString)
					.collect(Collectors.toSet());
		}

		@Override
		public Optional<ChartPage> page() {
			return TrendPart.this.picture()
					.map(picture -> new ExportedAnalysis(picture.trends().analysis(), exploration().state(), texts())
							.page(picture.inFile(texts().locale()), new TrendTable(texts()).of(picture.figure()),
									"trend"));
		}

		@Override
		public void tell(String words) {
			session.report(words);
		}
	}
}
