/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.scoring.api.Warning;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.slice.SliceService;
import org.manyi.service.slice.SliceValues;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.InputReport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groups the counts by one field after the other. */
@Component
public class SliceServiceImpl implements SliceService {

	private static final List<GroupField> PLACES = List.of(GroupField.REGION, GroupField.UNIT);
	private static final List<GroupField> OTHERS = List.of(GroupField.STAGE, GroupField.CUSTOMER_SEGMENT,
			GroupField.PROJECT, GroupField.MODE, GroupField.SURVEY, GroupField.MONTH);

	private final SurveyCounts counts;

	@Activate
	public SliceServiceImpl(@Reference SurveyCounts counts) {
		this.counts = counts;
	}

	@Override
	public SliceValues values(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		InputReport input = read(request, List.of(), progress.split(1)).input();
		List<GroupField> known = input.groupFields();
		List<GroupField> places = PLACES.stream().filter(known::contains).toList();
		List<GroupField> others = OTHERS.stream().filter(known::contains).toList();
		if (!Files.isDirectory(request.source())) {
			try {
				return values(request, List.of(Stream.concat(places.stream(), others.stream()).toList()),
						input.warnings(), progress);
			} catch (AnalysisException e) {
				// there may be too many groups of all fields together
			}
		}
		return values(request, Stream.concat(Stream.of(places), others.stream().map(List::of)).toList(),
				input.warnings(), progress);
	}

	/**
	 * A workspace is asked field by field, which its counts answer; a file is read once for all where that is possible.
	 *
	 * @param questions the fields of each
	 */
	private SliceValues values(AnalysisRequest request, List<List<GroupField>> questions, List<Warning> warnings,
			SubMonitor progress) throws AnalysisException {
		Map<GroupField, SortedMap<String, Long>> returned = new EnumMap<>(GroupField.class);
		SortedMap<String, SortedSet<String>> places = new TreeMap<>();
		for (List<GroupField> fields : questions) {
			if (fields.isEmpty()) {
				continue;
			}
			read(request, fields, progress.setWorkRemaining(10).split(1)).groups().forEach((key, evidence) -> {
				long sheets = evidence.tally().responses().returned();
				key.values().forEach((field, value) -> returned.computeIfAbsent(field, asked -> new TreeMap<>())
						.merge(value, sheets, Long::sum));
				String region = key.values().getOrDefault(GroupField.REGION, "");
				String unit = key.values().getOrDefault(GroupField.UNIT, "");
				if (!region.isEmpty() && !unit.isEmpty()) {
					places.computeIfAbsent(region, other -> new TreeSet<>()).add(unit);
				}
			});
		}
		return new SliceValues(returned, places, warnings);
	}

	private EvidenceResult read(AnalysisRequest request, List<GroupField> by, IProgressMonitor monitor)
			throws AnalysisException {
		return counts.read(request.with(Slice.ALL).groupedBy(by), Set.of(), monitor).present();
	}
}
