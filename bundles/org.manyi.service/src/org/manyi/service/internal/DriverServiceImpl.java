/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.analysis.drivers.DriverAnalysis;
import org.manyi.analysis.drivers.Outcome;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.evidence.EvidenceRequest.ForPairTally;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.PairTally;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.drivers.DriverFindings;
import org.manyi.service.drivers.DriverService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for joint counts of all items. */
@Component
public final class DriverServiceImpl implements DriverService {

	/** The pairs grow with the square of the items: of more, none are counted. */
	private static final int MOST_ITEMS = 100;

	private final SurveyCounts counts;

	@Activate
	public DriverServiceImpl(@Reference SurveyCounts counts) {
		this.counts = counts;
	}

	@Override
	public DriverFindings find(Analysis analysis, Outcome outcome, IProgressMonitor monitor)
			throws AnalysisException {
		List<String> items = analysis.plan().methodology().indicators().items().stream().map(Item::id).toList();
		check(items, outcome);
		ForPairTally pairs = new ForPairTally(items);
		ReadEvidence read = counts.read(
				analysis.request().with(analysis.plan().methodology()).groupedBy(List.of()), Set.of(pairs), monitor);
		EvidenceSet evidence = (analysis.isAsSubmitted() ? read.submitted().orElse(read.present()) : read.present())
				.total();
		if (!(evidence.answers().get(pairs) instanceof PairTally joint)) {
			throw new AnalysisException(new LocalizedText("这份数据给不出两项的联合频数，无法推算驱动因素。",
					"This source gives no joint counts of items, from which drivers are found."));
		}
		return new DriverFindings(analysis, DriverAnalysis.of(outcome, items, joint, spreads(analysis)));
	}

	private static void check(List<String> items, Outcome outcome) throws AnalysisException {
		if (outcome instanceof Outcome.OfItem(String id) && !items.contains(id)) {
			throw new InvalidRequestException(new LocalizedText(
					"没有调查项 %s。可选：%s。".formatted(id, String.join("、", items)),
					"There is no item %s. There are: %s.".formatted(id, String.join(", ", items))));
		}
		if (items.size() < 2 || items.size() > MOST_ITEMS) {
			throw new AnalysisException(new LocalizedText(
					"驱动因素至少需要 2 项、至多 %d 项，这份测评方法有 %d 项。".formatted(MOST_ITEMS, items.size()),
					"Drivers are found among 2 to %d items; this methodology has %d.".formatted(MOST_ITEMS,
							items.size())));
		}
	}

	/** The spread of each item that varies, times its weight; equal weights where the methodology has none. */
	private static Map<String, Double> spreads(Analysis analysis) {
		List<ItemResult> items = analysis.total().scores().items();
		boolean weighed = items.stream().anyMatch(item -> item.score().weight().isPresent());
		Map<String, Double> spreads = new HashMap<>();
		for (ItemResult item : items) {
			double weight = weighed ? item.score().weight().map(Rational::doubleValue).orElse(0.0) : 1;
			double spread = weight * deviation(item.tally());
			if (spread > 0) {
				spreads.put(item.item().id(), spread);
			}
		}
		return spreads;
	}

	/** The standard deviation of the level scores given, [0, ∞); 0 without an answer. */
	private static double deviation(ItemTally tally) {
		double valid = tally.valid();
		double mean = tally.levels().entrySet().stream().mapToDouble(level -> level.getKey() * level.getValue() / valid)
				.sum();
		return tally.valid() == 0 ? 0
				: Math.sqrt(tally.levels().entrySet().stream()
						.mapToDouble(level -> Math.pow(level.getKey() - mean, 2) * level.getValue() / valid).sum());
	}
}
