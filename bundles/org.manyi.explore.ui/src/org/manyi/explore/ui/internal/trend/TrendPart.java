/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.trend;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.chart.ChartDrawing;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.explore.ui.internal.ChartFormat;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.ExportName;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.TableExport;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.model.Period;
import org.manyi.model.PeriodUnit;
import org.manyi.model.Slice;
import org.manyi.report.TrendPicture;
import org.manyi.service.trend.TrendService;
import org.manyi.service.trend.Trends;
import org.manyi.ui.FilePicker;
import org.manyi.ui.PartPages;
import org.manyi.ui.Tone;
import org.manyi.ui.settings.SettingsStore;

/** The chosen figure over months, quarters or years. */
public final class TrendPart extends ExplorePart {

	private static final List<GroupField> TIMES = List.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR);
	private static final ChartSize PAGE = new ChartSize(960, 540);

	private final ExploreSession session;
	private final SettingsStore settings;
	private final TrendPeriods periods;
	private final TableExport export;
	private final FilePicker picker;
	private final UISynchronize ui;
	private final TrendWork work;
	private Optional<ChartRenderer> renderer = Optional.empty();
	private Optional<TrendContent> content = Optional.empty();

	@Inject
	public TrendPart(ExploreSession session, SettingsStore settings, TableExport export, FilePicker picker,
			UISynchronize ui) {
		this.session = session;
		this.settings = settings;
		periods = new TrendPeriods(settings);
		this.export = export;
		this.picker = picker;
		this.ui = ui;
		work = new TrendWork(ui, () -> content.ifPresent(TrendContent::speak));
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable TrendService present) {
		ui.asyncExec(() -> {
			work.setService(Optional.ofNullable(present));
			refresh();
		});
	}

	@Inject
	void renderer(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChartRenderer present) {
		renderer = Optional.ofNullable(present);
		refresh();
	}

	@PreDestroy
	void stop() {
		work.stop();
	}

	@Override
	protected PartContent createContent(Composite parent) {
		TrendContent made = new TrendContent(parent, this::texts, new Shown());
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

	private Optional<ChartDrawing> draw(ChartSize size) {
		Set<String> marked = content.map(TrendContent::marked).orElse(Set.of());
		try {
			return renderer.isEmpty() || picture().isEmpty() ? Optional.empty()
					: Optional.of(renderer.get().draw(picture().get().inView(texts().locale(), marked), size,
							Tone.current().charts()));
		} catch (ChartException e) {
			ILog.of(getClass()).warn(e.getMessage(), e);
			return Optional.empty();
		}
	}

	private void save(Trends trends, TrendPicture picture, ChartRenderer drawer) {
		Messages messages = texts().messages();
		picker.toSave(new FilePicker.Question(messages.pickExport, settings.get().folder(),
				Optional.of(ExportName.of(trends.analysis(), exploration().state(), "trend.png")),
				ChartFormat.kinds(messages)))
				.ifPresent(file -> {
					try {
						ChartFormat.write(drawer.draw(picture.inFile(texts().locale()), PAGE, ChartTheme.LIGHT), file);
						session.report(texts().format(messages.exported, file));
					} catch (ChartException e) {
						session.report(texts().format(messages.exportFailed, file, texts().of(e.text())));
					} catch (IOException e) {
						session.report(texts().format(messages.exportFailed, file, String.valueOf(e.getMessage())));
					}
				});
	}

	/** What the view shows and does. */
	private final class Shown implements TrendContent.Surroundings {

		@Override
		public Optional<ChartDrawing> draw(ChartSize size) {
			return TrendPart.this.draw(size);
		}

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
			boolean gaveUp = work.busy();
			work.again();
			if (!gaveUp) {
				look();
			}
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
			GroupField field = TIMES.get(periods.unit().ordinal());
			return exploration().analysis().map(analysis -> analysis.request().slice().of(field)).orElse(Set.of());
		}

		@Override
		public void savePicture() {
			work.trends().ifPresent(trends -> TrendPart.this.picture()
					.ifPresent(picture -> renderer.ifPresent(drawer -> save(trends, picture, drawer))));
		}

		@Override
		public String figures() {
			return TrendPart.this.picture().map(picture -> new TrendTable(texts()).of(picture.figure()).tabSeparated())
					.orElse("");
		}

		@Override
		public void exportFigures() {
			TrendPart.this.picture().ifPresent(picture -> export.export(new TrendTable(texts()).of(picture.figure()),
					picture.trends().analysis(), "trend", texts()));
		}
	}
}
