/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupKey;
import org.manyi.model.Methodology;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisService;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.compare.CompareService;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.ComparisonRequest;
import org.manyi.service.compare.OptionChoice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has every variant analysed and sets the results side by side. */
@Component
public final class CompareServiceImpl implements CompareService {

	private final AnalysisService analyses;
	private final ScoringExecutor executor;

	@Activate
	public CompareServiceImpl(@Reference AnalysisService analyses, @Reference ScoringExecutor executor) {
		this.analyses = analyses;
		this.executor = executor;
	}

	@Override
	public List<OptionChoice> choices(Methodology methodology) {
		return new OtherReadings(executor).of(methodology);
	}

	@Override
	public Comparison compare(ComparisonRequest request, IProgressMonitor monitor) throws AnalysisException {
		List<Analysis> made = analyses.analyse(request.variants().stream().map(request::of).toList(), monitor);
		VariantWords words = new VariantWords(request.variants(), made.stream().map(Analysis::plan).toList());
		SliceComparer comparer = new SliceComparer(words);
		SortedMap<GroupKey, ComparedSlice> groups = new TreeMap<>();
		for (Analysis analysis : made) {
			for (GroupKey key : analysis.groups().keySet()) {
				if (!groups.containsKey(key)) {
					List<Optional<SliceAnalysis>> slices = made.stream()
							.map(other -> Optional.ofNullable(other.groups().get(key))).toList();
					groups.put(key, comparer.compare(slices, List.of()));
				}
			}
		}
		ComparedSlice total = comparer.compare(made.stream().map(analysis -> Optional.of(analysis.total())).toList(),
				new GroupFindings(words, groups).all());
		return new Comparison(request, made, total, groups);
	}
}
