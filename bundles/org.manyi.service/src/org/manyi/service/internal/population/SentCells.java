/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Slice;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.population.OccasionKind;
import org.manyi.store.api.population.PopulationEntry.Sent;

/**
 * How many were sent to each unit on each occasion of a survey, beside how many came back.
 *
 * @param kind  how its occasions are told apart
 * @param cells what is known of each unit and occasion
 */
record SentCells(OccasionKind kind, SortedMap<Cell, Figures> cells) {

	/**
	 * A unit on an occasion.
	 *
	 * @param unit     the empty text for responses that name none; empty where a number is for all units together
	 * @param occasion the empty text for the survey as a whole, and for responses of which it is not known
	 */
	record Cell(Optional<String> unit, String occasion) implements Comparable<@NonNull Cell> {

		@Override
		public int compareTo(Cell other) {
			return Comparator.<Cell, String>comparing(cell -> cell.unit.orElse("")).thenComparing(Cell::occasion)
					.thenComparing(cell -> cell.unit.isPresent()).compare(this, other);
		}
	}

	/**
	 * The figures of one or several cells.
	 *
	 * @param sent    empty where it is not known of all that came back
	 * @param reached empty where it is not known of all that were sent
	 */
	record Figures(OptionalLong sent, OptionalLong reached, long returned, long valid) {

		ResponseCounts responses() {
			return new ResponseCounts(sent, returned, valid);
		}

		private Figures and(long moreReturned, long moreValid) {
			return new Figures(sent, reached, returned + moreReturned, valid + moreValid);
		}

		/** Together. */
		static Figures sum(Collection<Figures> parts) {
			List<Figures> counted = parts.stream().filter(part -> part.sent.isPresent()).toList();
			boolean known = !counted.isEmpty()
					&& parts.stream().allMatch(part -> part.sent.isPresent() || part.returned == 0);
			boolean reachedKnown = known && counted.stream().allMatch(part -> part.reached.isPresent());
			return new Figures(
					known ? OptionalLong.of(counted.stream().mapToLong(part -> part.sent.getAsLong()).sum())
							: OptionalLong.empty(),
					reachedKnown ? OptionalLong.of(counted.stream().mapToLong(part -> part.reached.getAsLong()).sum())
							: OptionalLong.empty(),
					parts.stream().mapToLong(Figures::returned).sum(), parts.stream().mapToLong(Figures::valid).sum());
		}
	}

	private static final Figures NOTHING = new Figures(OptionalLong.empty(), OptionalLong.empty(), 0, 0);

	/**
	 * Counts.
	 *
	 * @param sent   the numbers sent of the survey
	 * @param source its responses
	 */
	static SentCells count(List<Sent> sent, EvidenceSource source, IProgressMonitor monitor) throws EvidenceException {
		OccasionKind kind = sent.isEmpty() ? OccasionKind.WHOLE : OccasionKind.of(sent.getFirst().occasion());
		Set<String> together = sent.stream().filter(each -> each.unit().isEmpty()).map(Sent::occasion)
				.collect(Collectors.toSet());
		SortedMap<Cell, Figures> cells = new TreeMap<>();
		for (Map.Entry<GroupKey, ResponseCounts> group : groups(source, kind, monitor).entrySet()) {
			String occasion = kind.field().map(field -> group.getKey().values().getOrDefault(field, "")).orElse("");
			String unit = group.getKey().values().getOrDefault(GroupField.UNIT, "");
			Cell cell = new Cell(together.contains(occasion) ? Optional.empty() : Optional.of(unit), occasion);
			cells.merge(cell, NOTHING.and(group.getValue().returned(), group.getValue().valid()),
					(one, other) -> one.and(other.returned(), other.valid()));
		}
		for (Sent each : sent) {
			Cell cell = new Cell(each.unit().isEmpty() ? Optional.empty() : Optional.of(each.unit()), each.occasion());
			Figures counted = cells.getOrDefault(cell, NOTHING);
			cells.put(cell, new Figures(OptionalLong.of(each.questionnaires()), each.reached(), counted.returned(),
					counted.valid()));
		}
		return new SentCells(kind, cells);
	}

	private static Map<GroupKey, ResponseCounts> groups(EvidenceSource source, OccasionKind kind,
			IProgressMonitor monitor) throws EvidenceException {
		EvidenceResult whole = read(source, List.of(), monitor);
		List<GroupField> by = new ArrayList<>(List.of(GroupField.UNIT));
		kind.field().ifPresent(by::add);
		by.retainAll(whole.input().groupFields());
		Map<GroupKey, ResponseCounts> counts = new HashMap<>();
		if (by.isEmpty()) {
			counts.put(GroupKey.of(Map.of()), responses(whole.total()));
		} else {
			read(source, by, monitor).groups().forEach((key, evidence) -> counts.put(key, responses(evidence)));
		}
		return counts;
	}

	static EvidenceResult read(EvidenceSource source, List<GroupField> by, IProgressMonitor monitor)
			throws EvidenceException {
		return source.read(new EvidenceQuery(Slice.ALL, Set.of(), by, OptionalLong.empty(), Optional.empty()), monitor);
	}

	private static ResponseCounts responses(EvidenceSet evidence) {
		return evidence.tally().responses();
	}
}
