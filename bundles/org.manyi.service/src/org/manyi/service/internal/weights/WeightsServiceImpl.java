/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.weights;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.manyi.exchange.api.mapping.SurveyReader;
import org.manyi.model.Dimension;
import org.manyi.model.ImportanceScale;
import org.manyi.model.Item;
import org.manyi.model.Judgments;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.DataMatrix;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisService;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.weights.WeightsData;
import org.manyi.service.weights.WeightsInputKind;
import org.manyi.service.weights.WeightsRequest;
import org.manyi.service.weights.WeightsResult;
import org.manyi.service.weights.WeightsService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts readers, analysis and weighting schemes together. May be called by several threads. */
@Component
public class WeightsServiceImpl implements WeightsService {

	private final SurveyReader reader;
	private final AnalysisService analyses;
	private final WeightingExecutor executor;
	private final MethodologyReader methodologies;
	private final Clock clock;

	@Activate
	public WeightsServiceImpl(@Reference SurveyReader reader, @Reference AnalysisService analyses,
			@Reference WeightingExecutor executor, @Reference MethodologyReader methodologies) {
		this(reader, analyses, executor, methodologies, Clock.systemDefaultZone());
	}

	/**
	 * @param clock says the day on which weights are frozen
	 */
	public WeightsServiceImpl(SurveyReader reader, AnalysisService analyses, WeightingExecutor executor,
			MethodologyReader methodologies, Clock clock) {
		this.reader = reader;
		this.analyses = analyses;
		this.executor = executor;
		this.methodologies = methodologies;
		this.clock = clock;
	}

	@Override
	public WeightsResult weigh(WeightsRequest asked, IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		checkScheme(asked);
		WeightsInputKind kind = new InputRecognition(reader, asked).kind(progress.split(1));
		WeightsRequest request = kind == WeightsInputKind.RESPONSES && asked.methodology().isEmpty()
				? asked.with(kept(asked))
				: asked;
		return switch (kind) {
		case RESPONSES -> ofResponses(request, progress.split(9));
		case MATRIX -> ofMatrix(request, progress.split(9));
		case JUDGMENTS -> ofJudgments(request, progress.split(9));
		};
	}

	private Methodology kept(WeightsRequest request) throws AnalysisException {
		Path source = only(request);
		if (!Files.isDirectory(source)) {
			throw new InvalidRequestException(new LocalizedText(
					"%s 按调查文件读取需要测评方法。请用 --methodology 指定。".formatted(source),
					"To read %s as a survey file, a methodology is needed. Name it with --methodology."
							.formatted(source)));
		}
		return analyses.methodologyOf(source, request.surveyId());
	}

	private WeightsResult ofResponses(WeightsRequest request, IProgressMonitor monitor) throws AnalysisException {
		Methodology methodology = request.methodology().orElseThrow();
		only(request);
		WeightingPlan plan = plan(request, methodology.indicators().items());
		ResponseWeights responses = new ResponseWeights(analyses, request, methodology);
		if (request.by().isEmpty()) {
			refuseCosts(request);
			Analysis analysis = responses.weighed(new MethodCall(plan.scheme().id(), plan.parameters().values()),
					monitor);
			ItemWeights weights = ResponseWeights.weights(analysis);
			return result(request, data(WeightsInputKind.RESPONSES, request, analysis,
					analysis.total().scores().responses().valid(), List.of(), List.of()), plan, weights,
					analysis.input().warnings());
		}
		Analysis analysis = responses.scoredByGroups(monitor);
		List<String> costs = new ItemColumns(request.methodology()).costs(request.costs(), plan.items());
		DataMatrix matrix = ResponseWeights.matrix(analysis, costs);
		ItemWeights weights = weigh(plan, Optional.of(methodology), Optional.of(matrix), List.of(), monitor);
		return result(request,
				data(WeightsInputKind.RESPONSES, request, analysis, matrix.rows().size(), matrix.rowNames(), costs),
				plan, weights, analysis.input().warnings());
	}

	private static WeightsData data(WeightsInputKind kind, WeightsRequest request, Analysis analysis, long rows,
			List<String> names, List<String> costs) {
		return new WeightsData(kind, request.as().isPresent(), ResponseWeights.name(analysis),
				analysis.input().stored().isPresent() ? Optional.empty() : Optional.of(analysis.input().sha256()), rows,
				names, costs);
	}

	private WeightsResult ofMatrix(WeightsRequest request, IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		TextCells table = TextCells.read(reader, only(request), progress.split(1));
		ItemColumns columns = new ItemColumns(request.methodology());
		List<Item> items = columns.of(table.file(), table.columns());
		List<String> costs = columns.costs(request.costs(), items);
		DataMatrix matrix = new MatrixReader(table).read(items, costs);
		WeightingPlan plan = plan(request, items);
		ItemWeights weights = weigh(plan, request.methodology(), Optional.of(matrix), List.of(), progress.split(1));
		return result(request, new WeightsData(WeightsInputKind.MATRIX, request.as().isPresent(), name(table.file()),
				Optional.of(table.sha256()), matrix.rows().size(), matrix.rowNames(), costs), plan, weights, List.of());
	}

	private WeightsResult ofJudgments(WeightsRequest request, IProgressMonitor monitor) throws AnalysisException {
		refuseCosts(request);
		if (request.files().isEmpty()) {
			return ofOwnJudgments(request, monitor);
		}
		SubMonitor progress = SubMonitor.convert(monitor, request.files().size() + 1);
		List<TextCells> tables = new ArrayList<>();
		List<Judgments> experts = new ArrayList<>();
		ItemColumns columns = new ItemColumns(request.methodology());
		for (Path file : request.files()) {
			TextCells table = TextCells.read(reader, file, progress.split(1));
			experts.add(new JudgmentReader(table).read(columns.judged(table.file(), table.columns())));
			tables.add(table);
		}
		List<Item> weighed = request.methodology().isPresent() ? request.methodology().get().indicators().items()
				: columns.of(tables.getFirst().file(), tables.getFirst().columns());
		WeightingPlan plan = plan(request, weighed);
		ItemWeights weights = weigh(plan, request.methodology(), Optional.empty(), experts, progress.split(1));
		String name = tables.stream().map(table -> name(table.file())).collect(Collectors.joining(", "));
		return result(request, new WeightsData(WeightsInputKind.JUDGMENTS, request.as().isPresent(), name,
				tables.size() == 1 ? Optional.of(tables.getFirst().sha256()) : Optional.empty(), experts.size(),
				experts.stream().map(Judgments::expert).toList(), List.of()), plan, weights, List.of());
	}

	private WeightsResult ofOwnJudgments(WeightsRequest request, IProgressMonitor monitor) throws AnalysisException {
		Methodology methodology = request.methodology().orElseThrow(() -> new InvalidRequestException(new LocalizedText(
				"请给出调查文件、工作区、数值矩阵或判断矩阵，或用 --methodology 指定含有判断的测评方法。",
				"Give a survey file, a workspace, a matrix or judgments, or a methodology that holds judgments.")));
		List<Judgments> experts = methodology.weighting().judgments();
		WeightingPlan plan = plan(request, methodology.indicators().items());
		ItemWeights weights = weigh(plan, request.methodology(), Optional.empty(), experts, monitor);
		return result(request, new WeightsData(WeightsInputKind.JUDGMENTS, request.as().isPresent(),
				methodology.id() + " " + methodology.version(), Optional.of(methodology.contentHash()), experts.size(),
				experts.stream().map(Judgments::expert).toList(), List.of()), plan, weights, List.of());
	}

	private static WeightsResult result(WeightsRequest request, WeightsData data, WeightingPlan plan,
			ItemWeights weights, List<Warning> ofData) {
		List<Warning> warnings = new ArrayList<>(ofData);
		warnings.addAll(weights.warnings());
		return new WeightsResult(data, request.methodology(), plan, weights, warnings);
	}

	/** What no data would make right is told before any are read. */
	private void checkScheme(WeightsRequest request) throws InvalidRequestException {
		Optional<MethodCall> call = call(request);
		if (call.isPresent()) {
			try {
				executor.check(call.get());
			} catch (OptionException e) {
				throw new InvalidRequestException(e.reason());
			}
		}
	}

	/** What weighs; empty where neither the request nor a methodology says. */
	private static Optional<MethodCall> call(WeightsRequest request) {
		Optional<MethodCall> own = request.methodology().map(methodology -> methodology.weighting().call());
		return request.scheme().or(() -> own.map(MethodCall::methodId)).map(scheme -> {
			Map<String, String> parameters = new TreeMap<>(
					own.filter(call -> call.methodId().equals(scheme)).map(MethodCall::parameters).orElse(Map.of()));
			parameters.putAll(request.parameters());
			return new MethodCall(scheme, parameters);
		});
	}

	private WeightingPlan plan(WeightsRequest request, List<Item> items) throws InvalidRequestException {
		MethodCall call = call(request).orElseThrow(() -> new InvalidRequestException(
				new LocalizedText("请用 --weighting 指定赋权方法。", "Name a weighting with --weighting.")));
		try {
			return executor.plan(call, items);
		} catch (OptionException e) {
			throw new InvalidRequestException(e.reason());
		}
	}

	private ItemWeights weigh(WeightingPlan plan, Optional<Methodology> methodology, Optional<DataMatrix> matrix,
			List<Judgments> judgments, IProgressMonitor monitor) throws AnalysisException {
		Optional<ImportanceScale> importance = methodology.flatMap(Methodology::importance);
		try {
			List<Dimension> dimensions = methodology.map(rule -> rule.indicators().dimensions()).orElse(List.of());
			return executor.weigh(plan, new WeightingInput(plan.items(), dimensions, importance, Optional.empty(),
					matrix, judgments, plan.parameters()), monitor);
		} catch (ScoringException e) {
			throw new AnalysisException(e.reason());
		}
	}

	private static Path only(WeightsRequest request) throws InvalidRequestException {
		if (request.files().size() != 1) {
			throw new InvalidRequestException(new LocalizedText("这里只能给出一个文件或工作区；多个文件是多位专家的判断矩阵。",
					"One file or workspace is needed here; several files are the judgments of several experts."));
		}
		return request.files().getFirst();
	}

	private static void refuseCosts(WeightsRequest request) throws InvalidRequestException {
		if (!request.costs().isEmpty()) {
			throw new InvalidRequestException(new LocalizedText("成本型的列（--cost）只用于数值矩阵。",
					"Costs (--cost) are columns of a matrix alone."));
		}
	}

	private static String name(Path file) {
		return String.valueOf(file.getFileName());
	}

	@Override
	public String freeze(WeightsResult weights, Path file) throws AnalysisException {
		if (!Files.exists(file)) {
			throw new AnalysisException(new LocalizedText(file + " 不存在。请给出一个测评方法文件（草稿）。",
					file + " does not exist. Name a methodology file that is a draft."));
		}
		String text = new WeightingFreezer(analyses.methodology(file.toString()), LocalDate.now(clock)).freeze(weights);
		try {
			methodologies.read(file.toString(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
			return text;
		} catch (MethodologyFileException e) {
			LocalizedText problem = e.problems().getFirst().text();
			throw new AnalysisException(new LocalizedText(
					"写入权数后 %s 将不再正确，没有写入：%s".formatted(file, problem.zh()),
					"With the weights %s would no longer be right, nothing was written: %s".formatted(file,
							problem.en())));
		} catch (IOException e) {
			throw new IllegalStateException("a text in memory can be read", e);
		}
	}
}
