/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.service.Analysis;
import org.manyi.service.Rate;
import org.manyi.service.RateGrouping;
import org.manyi.service.internal.population.SentCells.Cell;
import org.manyi.service.internal.population.SentCells.Figures;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;

/** The rates of one survey. */
final class RateCount {

	/** That numbers sent are missing. */
	static final String SENT_INCOMPLETE = "sent-incomplete";
	/** That units were of several regions during an occasion. */
	static final String REGION_UNKNOWN = "sent-region-unknown";

	private static final int MOST_NAMED = 5;

	private final Workspace workspace;
	private final String surveyId;
	private final DataVersion version;
	private final SentNumbers numbers;
	private final List<Warning> warnings = new ArrayList<>();

	RateCount(Workspace workspace, String surveyId, DataVersion version, IProgressMonitor monitor)
			throws EvidenceException {
		this.workspace = workspace;
		this.surveyId = surveyId;
		this.version = version;
		numbers = SentNumbers.load(workspace, surveyId, version, monitor);
	}

	List<Warning> warnings() {
		return warnings;
	}

	/** The survey as a whole. */
	Rate total() {
		return rate(Optional.empty(), Optional.empty(), Optional.empty(),
				Figures.sum(numbers.cells().cells().values()));
	}

	List<Rate> rates(RateGrouping grouping, IProgressMonitor monitor) throws EvidenceException {
		SortedMap<Cell, Figures> cells = numbers.cells().cells();
		List<Rate> rates = switch (grouping) {
		case UNIT_AND_OCCASION -> cells.entrySet().stream().map(cell -> rate(cell.getKey().unit(), Optional.empty(),
				Optional.of(cell.getKey().occasion()), cell.getValue())).toList();
		case OCCASION -> cells.entrySet().stream()
				.collect(Collectors.groupingBy(cell -> cell.getKey().occasion(), TreeMap::new,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
				.entrySet().stream().map(occasion -> rate(Optional.empty(), Optional.empty(),
						Optional.of(occasion.getKey()), Figures.sum(occasion.getValue())))
				.toList();
		case UNIT -> cells.entrySet().stream()
				.collect(Collectors.groupingBy(cell -> new Cell(cell.getKey().unit(), ""), TreeMap::new,
						Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
				.entrySet().stream().map(unit -> rate(unit.getKey().unit(), Optional.empty(), Optional.empty(),
						Figures.sum(unit.getValue())))
				.toList();
		case REGION -> regions(monitor);
		};
		warnOfMissing(cells);
		rates.forEach(this::warnOfTooFew);
		if (grouping != RateGrouping.UNIT_AND_OCCASION) {
			warnOfTooFewInside(cells);
		}
		return rates;
	}

	private List<Rate> regions(IProgressMonitor monitor) throws EvidenceException {
		SortedMap<String, List<Figures>> sent = new TreeMap<>();
		List<String> nowhere = new ArrayList<>();
		numbers.cells().cells().forEach((cell, figures) -> numbers.value(cell, GroupField.REGION).ifPresentOrElse(
				region -> sent.computeIfAbsent(region, added -> new ArrayList<>()).add(figures),
				() -> nowhere.add(name(cell))));
		if (!nowhere.isEmpty() && !numbers.isEmpty()) {
			warnings.add(new Warning(REGION_UNKNOWN, Optional.of(surveyId), new LocalizedText(
					"有 %d 个单位（%s）在调查时机内不属于唯一的区域，各区域的发放数因此未知。请登记单位，或按月登记发放数。".formatted(nowhere.size(),
							some(nowhere)),
					("%d units on an occasion (%s) are of no region or of several, so the numbers sent to regions are "
							+ "unknown.")
							.formatted(nowhere.size(), some(nowhere)) + " Add the units, or give numbers by month.")));
		}
		SortedMap<String, ResponseCounts> returned = new TreeMap<>();
		EvidenceResult whole = SentCells.read(workspace.evidence(surveyId, version), List.of(), monitor);
		if (whole.input().groupFields().contains(GroupField.REGION)) {
			SentCells.read(workspace.evidence(surveyId, version), List.of(GroupField.REGION), monitor).groups().forEach(
					(key, evidence) -> returned.put(key.values().getOrDefault(GroupField.REGION, ""),
							evidence.tally().responses()));
		} else {
			returned.put("", whole.total().tally().responses());
		}
		sent.keySet().forEach(region -> returned.putIfAbsent(region, new ResponseCounts(OptionalLong.empty(), 0, 0)));
		List<Rate> rates = new ArrayList<>();
		returned.forEach((region, counts) -> {
			Figures figures = nowhere.isEmpty() ? Figures.sum(sent.getOrDefault(region, List.of()))
					: Figures.sum(List.of());
			rates.add(rate(Optional.empty(), Optional.of(region), Optional.empty(),
					new Figures(figures.sent(), figures.reached(), counts.returned(), counts.valid())));
		});
		return rates;
	}

	private Rate rate(Optional<String> unit, Optional<String> region, Optional<String> occasion, Figures figures) {
		return new Rate(surveyId, unit, region, occasion, figures.reached(), figures.responses());
	}

	private void warnOfMissing(SortedMap<Cell, Figures> cells) {
		List<String> missing = cells.entrySet().stream()
				.filter(cell -> cell.getValue().sent().isEmpty() && cell.getValue().returned() > 0)
				.map(cell -> name(cell.getKey())).toList();
		if (!missing.isEmpty()) {
			warnings.add(new Warning(SENT_INCOMPLETE, Optional.of(surveyId), new LocalizedText(
					"调查 %s 有 %d 处收回了调查表却没有发放数：%s；相应的回收率无法计算。".formatted(surveyId, missing.size(), some(missing)),
					("Survey %s: %d units and occasions have sheets returned and no number sent: %s; rates that need "
							+ "it are missing.")
							.formatted(surveyId, missing.size(), some(missing)))));
		}
	}

	private void warnOfTooFew(Rate rate) {
		if (rate.responses().sentBelowReturned()) {
			String what = List.of(rate.unit(), rate.region(), rate.occasion()).stream().flatMap(Optional::stream)
					.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
			warnings.add(new Warning(Analysis.SENT_BELOW_RETURNED, Optional.of(surveyId), new LocalizedText(
					"%s：发放数 %d 少于回收数 %d，回收率不予计算。请更正发放数，或查找重复的调查表。".formatted(what.isEmpty() ? surveyId : what,
							rate.responses().sent().getAsLong(), rate.responses().returned()),
					("%s: %d sent is fewer than the %d returned, so no rate is given. Correct the number, or look for "
							+ "sheets entered twice.")
							.formatted(what.isEmpty() ? surveyId : what, rate.responses().sent().getAsLong(),
									rate.responses().returned()))));
		}
	}

	/** A sum hides that more came back than was sent to one of its parts. */
	private void warnOfTooFewInside(SortedMap<Cell, Figures> cells) {
		List<String> parts = cells.entrySet().stream().filter(cell -> cell.getValue().responses().sentBelowReturned())
				.map(cell -> name(cell.getKey())).toList();
		if (!parts.isEmpty()) {
			warnings.add(new Warning(Analysis.SENT_BELOW_RETURNED, Optional.of(surveyId), new LocalizedText(
					"调查 %s 有 %d 处收回数多于发放数：%s。包含它们的回收率因此偏高。请更正发放数，或查找重复的调查表。".formatted(surveyId,
							parts.size(), some(parts)),
					("Survey %s: more sheets returned than were sent on %d units and occasions: %s. Rates that include "
							+ "them are too high. Correct the numbers, or look for sheets entered twice.")
							.formatted(surveyId, parts.size(), some(parts)))));
		}
	}

	private static String name(Cell cell) {
		String name = cell.unit().filter(unit -> !unit.isEmpty()).map(unit -> unit + " ").orElse("") + cell.occasion();
		return name.isBlank() ? "—" : name.strip();
	}

	private static String some(List<String> names) {
		return String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())))
				+ (names.size() > MOST_NAMED ? ", …" : "");
	}
}
