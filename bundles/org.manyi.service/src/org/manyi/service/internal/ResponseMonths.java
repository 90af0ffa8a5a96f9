/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;

/**
 * In which months the responses of a slice are.
 *
 * @param all    the answer about the whole slice
 * @param months those with a returned sheet, from the earliest; empty where no sheet says its date
 */
public record ResponseMonths(EvidenceResult all, List<YearMonth> months) {

	public ResponseMonths {
		months = List.copyOf(months);
	}

	/** Asks a source. */
	public static ResponseMonths of(EvidenceSource source, Slice slice, IProgressMonitor monitor)
			throws EvidenceException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		EvidenceResult all = source.read(query(slice, List.of()), progress.split(1));
		// a source refuses groups by what no response says
		List<YearMonth> months = !all.input().groupFields().contains(GroupField.MONTH) ? List.of()
				: source.read(query(slice, List.of(GroupField.MONTH)), progress.split(1)).groups().keySet().stream()
						.flatMap(ResponseMonths::month).sorted().toList();
		return new ResponseMonths(all, months);
	}

	/** The latest of them. */
	public Optional<YearMonth> last() {
		return months.reversed().stream().findFirst();
	}

	private static EvidenceQuery query(Slice slice, List<GroupField> by) {
		return new EvidenceQuery(slice, Set.of(), by, OptionalLong.empty(), Optional.empty());
	}

	/** The month of a group; none for sheets without a date. */
	private static Stream<YearMonth> month(GroupKey key) {
		String text = String.join("", key.values().values());
		return text.matches("\\d{4}-\\d{2}") ? Stream.of(YearMonth.parse(text)) : Stream.empty();
	}
}
