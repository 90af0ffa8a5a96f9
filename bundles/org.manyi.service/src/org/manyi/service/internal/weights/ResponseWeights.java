/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.GroupKey;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.model.Weighting;
import org.manyi.scoring.ScoringResult.ItemResult;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.Warning;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.SliceAnalysis;
import org.manyi.service.weights.WeightsRequest;
import org.manyi.store.api.Audience;
import org.manyi.store.api.StoredInput;

/** Weights from a survey: from its responses, or from the item scores of its groups. */
final class ResponseWeights {

	/** Weights that are shown by themselves weigh nothing yet. */
	private static final String WHAT_IF = "weights-from-these-answers";

	private final AnalysisService service;
	private final WeightsRequest request;
	private final Methodology methodology;
	private final Path source;

	ResponseWeights(AnalysisService service, WeightsRequest request, Methodology methodology) {
		this.service = service;
		this.request = request;
		this.methodology = methodology;
		source = request.files().getFirst();
	}

	/** The survey scored with the items weighed by the call, for its weights. */
	Analysis weighed(MethodCall call, IProgressMonitor monitor) throws AnalysisException {
		return analyse(new Weighting(call, methodology.weighting().judgments(), Optional.empty()), monitor);
	}

	/** The survey scored group by group, for the item scores, which depend on no weight. */
	Analysis scoredByGroups(IProgressMonitor monitor) throws AnalysisException {
		return analyse(new Weighting(new MethodCall("equal", Map.of())), monitor);
	}

	private Analysis analyse(Weighting weighting, IProgressMonitor monitor) throws AnalysisException {
		return service.analyse(new AnalysisRequest(source, request.surveyId(), request.asOf(),
				methodology.withWeighting(weighting), new TreeMap<>(), Slice.ALL, request.by(), OptionalLong.empty(),
				Optional.empty(), Audience.ANALYST), monitor);
	}

	/** The weights of an analysis. */
	static ItemWeights weights(Analysis analysis) throws AnalysisException {
		ItemWeights weights = analysis.total().scores().weights();
		if (weights.isUnknown()) {
			LocalizedText reason = analysis.total().scores().warnings().stream()
					.filter(warning -> warning.code().equals("method-failed") && warning.subject().isEmpty())
					.map(Warning::text)
					.findFirst().orElse(new LocalizedText("赋权失败。", "The weighting failed."));
			throw new AnalysisException(reason);
		}
		return new ItemWeights(weights.raw(), weights.intermediate(),
				weights.warnings().stream().filter(warning -> !warning.code().equals(WHAT_IF)).toList());
	}

	/** The item scores of the groups as a matrix. */
	static DataMatrix matrix(Analysis analysis, List<String> costs) {
		List<String> names = new ArrayList<>();
		List<List<Optional<BigDecimal>>> rows = new ArrayList<>();
		for (Map.Entry<GroupKey, SliceAnalysis> group : analysis.groups().entrySet()) {
			names.add(group.getKey().values().values().stream().map(value -> value.isEmpty() ? "—" : value)
					.collect(Collectors.joining(" · ")));
			rows.add(group.getValue().scores().items().stream().map(ResponseWeights::score).toList());
		}
		return new DataMatrix(names, analysis.plan().methodology().indicators().items().stream().map(Item::id).toList(),
				rows, new HashSet<>(costs));
	}

	private static Optional<BigDecimal> score(ItemResult item) {
		return item.score().value().number().map(number -> new BigDecimal(Double.toString(number.doubleValue())));
	}

	/** A name to know the survey again by. */
	static String name(Analysis analysis) {
		return analysis.input().stored().map(ResponseWeights::name)
				.orElseGet(() -> String.valueOf(analysis.request().source().getFileName()));
	}

	private static String name(StoredInput stored) {
		return "%s, %s, v%d".formatted(stored.workspace().getFileName(), stored.surveyId(), stored.version());
	}
}
