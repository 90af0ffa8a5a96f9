/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Slice;
import org.manyi.service.internal.population.SentCells.Cell;
import org.manyi.service.internal.population.SentCells.Figures;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.population.OccasionKind;
import org.manyi.store.api.population.PopulationEntry.Sent;
import org.manyi.store.api.population.PopulationEntry.Unit;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Workspace;

/**
 * The numbers sent of one survey, for slices and groups of its responses.
 *
 * @param cells  by unit and occasion
 * @param places the regions of units
 */
public record SentNumbers(SentCells cells, UnitPlaces places) {

	private static final int YEAR_LENGTH = 4;

	/** Those that a workspace keeps. */
	public static SentNumbers load(Workspace workspace, String surveyId, DataVersion version, IProgressMonitor monitor)
			throws EvidenceException {
		List<Sent> sent = workspace.populations().entries(Sent.class, version).stream()
				.filter(each -> each.surveyId().equals(surveyId)).toList();
		EvidenceSource source = workspace.evidence(surveyId, version);
		return new SentNumbers(SentCells.count(sent, source, monitor),
				new UnitPlaces(workspace.populations().entries(Unit.class, version), regions(source, monitor)));
	}

	private static Map<String, Set<String>> regions(EvidenceSource source, IProgressMonitor monitor)
			throws EvidenceException {
		List<GroupField> by = List.of(GroupField.UNIT, GroupField.REGION);
		Map<String, Set<String>> regions = new HashMap<>();
		EvidenceResult whole = SentCells.read(source, List.of(), monitor);
		if (whole.input().groupFields().containsAll(by)) {
			SentCells.read(source, by, monitor).groups().keySet().forEach(key -> regions
					.computeIfAbsent(key.values().getOrDefault(GroupField.UNIT, ""), added -> new HashSet<>())
					.add(key.values().getOrDefault(GroupField.REGION, "")));
		}
		return regions;
	}

	/** Whether nobody has said any number sent. */
	public boolean isEmpty() {
		return cells.cells().values().stream().allMatch(figures -> figures.sent().isEmpty());
	}

	/** How many were sent for a slice; empty where it is not known of all of it. */
	public OptionalLong of(Slice slice) {
		return sum(slice.restrictions()).map(Figures::sent).orElseGet(OptionalLong::empty);
	}

	/** How many were sent for a group of a slice; empty where it is not known of all of it. */
	public OptionalLong of(Slice slice, GroupKey group) {
		Map<GroupField, Set<String>> restrictions = new HashMap<>(slice.restrictions());
		group.values().forEach((field, value) -> restrictions.put(field, Set.of(value)));
		return sum(restrictions).map(Figures::sent).orElseGet(OptionalLong::empty);
	}

	private Optional<Figures> sum(Map<GroupField, Set<String>> restrictions) {
		List<Figures> within = new ArrayList<>();
		for (Map.Entry<Cell, Figures> cell : cells.cells().entrySet()) {
			boolean inside = true;
			for (Map.Entry<GroupField, Set<String>> restriction : restrictions.entrySet()) {
				Optional<String> value = value(cell.getKey(), restriction.getKey());
				if (value.isEmpty()) {
					return Optional.empty();
				}
				inside &= restriction.getValue().contains(value.get());
			}
			if (inside) {
				within.add(cell.getValue());
			}
		}
		return Optional.of(Figures.sum(within));
	}

	/** The value of a field that all responses of a cell have; empty where they may differ. */
	Optional<String> value(Cell cell, GroupField field) {
		return switch (field) {
		case UNIT -> cell.unit();
		case REGION -> cell.unit().flatMap(unit -> places.region(unit, cell.occasion()));
		case STAGE -> cells.kind() == OccasionKind.STAGE ? Optional.of(cell.occasion()) : Optional.empty();
		case MONTH, QUARTER, YEAR -> period(cell.occasion(), field);
		default -> Optional.empty();
		};
	}

	private Optional<String> period(String occasion, GroupField field) {
		if (cells.kind() == OccasionKind.WHOLE || cells.kind() == OccasionKind.STAGE) {
			return Optional.empty();
		}
		if (occasion.isEmpty()) {
			return Optional.of("");
		}
		if (cells.kind().field().filter(field::equals).isPresent()) {
			return Optional.of(occasion);
		}
		return switch (cells.kind()) {
		case MONTH -> Optional.of(field == GroupField.YEAR ? occasion.substring(0, YEAR_LENGTH)
				: occasion.substring(0, YEAR_LENGTH) + "-Q"
						+ ((Integer.parseInt(occasion.substring(YEAR_LENGTH + 1)) + 2) / 3));
		case QUARTER -> field == GroupField.YEAR ? Optional.of(occasion.substring(0, YEAR_LENGTH)) : Optional.empty();
		default -> Optional.empty();
		};
	}
}
