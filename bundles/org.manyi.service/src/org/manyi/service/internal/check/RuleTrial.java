/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Band;
import org.manyi.model.FrozenWeights;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Target;
import org.manyi.model.Weighting;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.OptionException;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.api.Score;
import org.manyi.scoring.api.ScoreRange;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.edit.YamlPath;

/**
 * Tries a rule on made-up answers, to find what would keep it from scoring any, and bands and
 * targets that lie where no score can be.
 */
final class RuleTrial {

	private static final String FAILED = "method-failed";

	private final ScoringExecutor executor;
	private final Methodology methodology;
	private final SourcePlaces places;
	private final List<YamlPath> refused;
	private final List<FileProblem> problems = new ArrayList<>();
	private final List<FileProblem> warnings = new ArrayList<>();

	/**
	 * @param refused the calls of which it is known that they cannot be made
	 */
	RuleTrial(ScoringExecutor executor, Methodology methodology, SourcePlaces places, List<YamlPath> refused) {
		this.executor = executor;
		this.methodology = methodology;
		this.places = places;
		this.refused = List.copyOf(refused);
	}

	/** What keeps the rule from scoring, besides the calls that were refused. */
	List<FileProblem> problems() {
		return List.copyOf(problems);
	}

	/** Bands and targets that no score can reach, or every one does. */
	List<FileProblem> warnings() {
		return List.copyOf(warnings);
	}

	RuleTrial run(IProgressMonitor monitor) {
		try {
			Methodology alike = methodology.withWeighting(alike());
			ScoringPlan plan = executor.plan(alike, Map.of());
			judge(executor.run(plan, List.of(new TrialEvidence(alike).of(plan.evidence())), monitor)
					.getFirst());
		} catch (OptionException e) {
			throw new IllegalStateException("no option was given", e);
		}
		return this;
	}

	/** The same weight for each item, whatever the weighting: methods are tried by themselves. */
	private Weighting alike() {
		Map<String, BigDecimal> ones = new LinkedHashMap<>();
		methodology.indicators().items().forEach(item -> ones.put(item.id(), BigDecimal.ONE));
		return new Weighting(methodology.weighting().call(), List.of(),
				Optional.of(new FrozenWeights("", "", LocalDate.EPOCH, ones)));
	}

	private void judge(ScoringResult result) {
		Optional<LocalizedText> failure = result.warnings().stream()
				.filter(warning -> warning.code().equals(FAILED) && warning.subject().isEmpty())
				.map(warning -> warning.text()).findFirst()
				.or(() -> result.index().flatMap(index -> missing(index.score())));
		failure.ifPresent(reason -> problem(CallSite.SCORING, reason));
		if (failure.isEmpty()) {
			bands(result.range());
		}
		List<MeasureResult> measures = result.measures();
		for (int i = 0; i < measures.size(); i++) {
			MeasureResult measure = measures.get(i);
			YamlPath path = CallSite.measure(i);
			Optional<LocalizedText> reason = missing(measure.score());
			reason.ifPresent(words -> problem(path, words));
			if (reason.isEmpty()) {
				measure.measure().target().ifPresent(target -> target(target, measure.unit(), path));
			}
		}
	}

	private void problem(YamlPath call, LocalizedText reason) {
		if (!refused.contains(call)) {
			problems.add(places.value(call, reason));
		}
	}

	private static Optional<LocalizedText> missing(Score score) {
		return score.value() instanceof ScoreValue.Missing(LocalizedText reason) ? Optional.of(reason)
				: Optional.empty();
	}

	private void bands(ScoreRange range) {
		List<Band> bands = methodology.bands().bands();
		for (int i = 0; i < bands.size(); i++) {
			BigDecimal from = bands.get(i).lower();
			YamlPath path = YamlPath.of("bands").at(i).key("from");
			if (from.compareTo(range.highest()) > 0) {
				warn(path, "没有得分能到这一等级：最高为 " + plain(range.highest()),
						"no score reaches this band: the highest is " + plain(range.highest()));
			} else if (i > 0 && bands.get(i - 1).lower().compareTo(range.lowest()) <= 0) {
				warn(path, "没有得分在这一等级：最低为 " + plain(range.lowest()) + "，已属上一等级",
						"no score is in this band: the lowest is " + plain(range.lowest())
								+ ", which is in the band above");
			}
		}
	}

	private void target(Target target, ScoreRange range, YamlPath measure) {
		YamlPath path = measure.key("target").key("at-least");
		BigDecimal atLeast = target.atLeast();
		boolean isShare = atLeast.signum() > 0 && atLeast.compareTo(BigDecimal.ONE) <= 0
				&& range.highest().compareTo(BigDecimal.valueOf(100)) == 0;
		if (atLeast.compareTo(range.highest()) > 0) {
			warn(path, "永远达不到：该指标最高为 " + plain(range.highest()),
					"can never be met: the measure is " + plain(range.highest()) + " at most");
		} else if (atLeast.compareTo(range.lowest()) <= 0) {
			warn(path, "总是达到：该指标最低为 " + plain(range.lowest()),
					"is always met: the measure is " + plain(range.lowest()) + " at least");
		} else if (isShare) {
			String meant = plain(atLeast.movePointRight(2));
			warn(path, "该指标为 0 到 100，是否想写 " + meant + "？",
					"the measure goes up to 100; did you mean " + meant + "?");
		}
	}

	private void warn(YamlPath path, String zh, String en) {
		warnings.add(places.value(path, new LocalizedText(zh, en)));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}
}
