/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.change;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExplorePart;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Scope;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.slices.ScopeContent;
import org.manyi.model.GroupField;
import org.manyi.service.slice.Baseline;
import org.manyi.service.trend.ChangeService;
import org.manyi.ui.PartPages;
import org.manyi.ui.chart.ChartDesk;
import org.manyi.ui.settings.SettingsStore;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The responses that are shown beside those that they are compared with. */
public final class ChangePart extends ExplorePart {

	private final ExploreSession session;
	private final EPartService parts;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final ChartDesk desk;
	private final ChangeWork changes;
	private Scope scope = Scope.NOTHING;
	private Slices slices = Slices.UNKNOWN;
	private NamedSlices named = NamedSlices.NONE;

	@Inject
	public ChangePart(ExploreSession session, EPartService parts, UISynchronize ui, SettingsStore settings,
			ChartDesk desk) {
		this.session = session;
		this.parts = parts;
		this.ui = ui;
		this.settings = settings;
		this.desk = desk;
		desk.onChange(this::refresh);
		changes = new ChangeWork(ui);
	}

	@Inject
	void service(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChangeService tester) {
		ui.asyncExec(() -> {
			changes.setService(Optional.ofNullable(tester));
			refresh();
		});
	}

	@Inject
	void scope(Scope current) {
		scope = current;
		refresh();
	}

	@Inject
	void slices(Slices current) {
		slices = current;
		refresh();
	}

	@Inject
	void named(NamedSlices current) {
		named = current;
		refresh();
	}

	@PreDestroy
	void stop() {
		changes.stop();
	}

	@Override
	protected String id() {
		return "change";
	}

	@Override
	protected PartContent createContent(Composite parent) {
		return new ChangeContent(parent, this::texts, settings, desk,
				new ChangeContent.Surroundings(() -> changes.of(exploration()), () -> exploration().state(),
						this::missing,
						() -> new ScopeContent.Known(scope, slices, named, exploration().baseline().isPresent(), false),
						session::compareWith, this::previous, () -> changes.test(this::refresh), session::select,
						() -> parts.showPart(ExploreConstants.PART_DERIVATION, PartState.ACTIVATE),
						session::report));
	}

	private String missing() {
		return session.baseline().equals(Baseline.NOTHING) ? texts().messages().changeChoose
				: texts().messages().changeNoResponses;
	}

	/** What a slice of a period can be compared with at once. */
	private Optional<Runnable> previous() {
		boolean hasPeriod = Stream.of(GroupField.MONTH, GroupField.QUARTER, GroupField.YEAR)
				.anyMatch(field -> !session.slice().of(field).isEmpty());
		return hasPeriod && session.baseline().equals(Baseline.NOTHING)
				? Optional.of(() -> session.compareWith(new Baseline.PreviousPeriod()))
				: Optional.empty();
	}

	@Override
	protected PartPages.Message nothing() {
		return invitation("change", texts().messages().changeEmptyTitle, texts().messages().changeEmptyText);
	}
}
