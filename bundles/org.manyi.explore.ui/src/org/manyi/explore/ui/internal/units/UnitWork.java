/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.explore.ui.internal.AskedWork;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.interval.IntervalOptions;
import org.manyi.service.units.UnitComparison;
import org.manyi.service.units.UnitRow;
import org.manyi.service.units.UnitService;

/** Puts the units of what is shown side by side, for a view that is seen. For the user's thread. */
public final class UnitWork {

	private final AskedWork<UnitQuestion, UnitComparison> work;
	private final UnaryOperator<IntervalOptions> intervals;
	private Optional<UnitService> service = Optional.empty();

	/**
	 * @param intervals those that units are scored with, of those of the whole
	 * @param changed   run whenever there is something else to show
	 */
	public UnitWork(UISynchronize ui, UnaryOperator<IntervalOptions> intervals, Runnable changed) {
		this.intervals = intervals;
		work = new AskedWork<>(new LocalizedText("对比各单位", "Comparing the units"), ui, changed);
	}

	public void setService(Optional<UnitService> present) {
		service = present;
		work.stop();
	}

	/** Asks, where that was not done yet. */
	public void look(Exploration exploration, GroupField by) {
		service.ifPresent(comparer -> exploration.analysis().map(analysis -> question(exploration, analysis, by))
				.ifPresent(question -> work.ask(question, monitor -> question.shown(
						comparer.compare(question.request(), question.by(), question.baseline(), monitor)))));
	}

	private UnitQuestion question(Exploration exploration, Analysis analysis, GroupField by) {
		return UnitQuestion.of(exploration, analysis, by, intervals.apply(analysis.request().intervals()));
	}

	/**
	 * The units that the slice shown is of, those that score best first; empty while they are not known. Where other
	 * intervals alone are on their way they stay, without those of before.
	 */
	public Optional<List<UnitRow>> within(Exploration exploration, GroupField by) {
		Set<String> meant = exploration.analysis().map(analysis -> analysis.request().slice().of(by)).orElse(Set.of());
		return exploration.analysis().map(analysis -> question(exploration, analysis, by)).flatMap(this::known)
				.map(known -> known.stream().filter(unit -> meant.isEmpty() || meant.contains(unit.name())).toList());
	}

	private Optional<List<UnitRow>> known(UnitQuestion question) {
		return work.answer(question).map(UnitComparison::units).or(() -> work.answerTo(question::hasScoresOf)
				.map(before -> before.units().stream().map(UnitRow::withoutIntervals).toList()));
	}

	/** The units found last, of something else while they are asked anew. */
	Optional<UnitComparison> units() {
		return work.answer();
	}

	/** Why there are none. */
	Optional<LocalizedText> failure() {
		return work.failure();
	}

	boolean busy() {
		return work.busy();
	}

	/** Gives up what runs, or has it asked anew. */
	void again(Runnable anew) {
		work.again(anew);
	}

	public void stop() {
		work.stop();
	}
}
