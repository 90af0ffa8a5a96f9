/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.TargetProof;
import org.manyi.report.CountIntervalAsJson;
import org.manyi.report.ProofAsJson;
import org.manyi.service.interval.CountInterval;
import org.manyi.service.interval.PopulationSize;
import org.manyi.service.interval.ProofOptions;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Intervals and proofs of plain counts, without any survey. */
@Command(name = "interval", sortOptions = false)
final class IntervalCommand implements Callable<Integer> {

	/** The intervals of shares there are. */
	enum Method {
		WILSON, WILSON_CC, CLOPPER_PEARSON, JEFFREYS, AGRESTI_COULL, WALD;

		IntervalMethod method() {
			return IntervalMethod.valueOf(name());
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	/** Sums of counts up to this are exact, also as a double. */
	private static final long MOST = 1_000_000_000_000_000L;

	@Option(names = "--satisfied", paramLabel = "X", descriptionKey = "interval.satisfied")
	private Optional<Long> satisfied = Optional.empty();

	@Option(names = "--of", paramLabel = "N", descriptionKey = "interval.of")
	private Optional<Long> of = Optional.empty();

	@Option(names = "--method", paramLabel = "wilson|wilson-cc|clopper-pearson|jeffreys|agresti-coull|wald",
			descriptionKey = "interval.method")
	private Optional<Method> method = Optional.empty();

	@Option(names = "--target", paramLabel = "PERCENT", descriptionKey = "interval.target",
			converter = PercentConverter.class)
	private Optional<BigDecimal> target = Optional.empty();

	@Option(names = "--further-misses", paramLabel = "N", descriptionKey = "prove.furtherMisses")
	private Optional<Integer> furtherMisses = Optional.empty();

	@Option(names = "--promoters", paramLabel = "N", descriptionKey = "interval.promoters")
	private Optional<Long> promoters = Optional.empty();

	@Option(names = "--passives", paramLabel = "N", descriptionKey = "interval.passives")
	private Optional<Long> passives = Optional.empty();

	@Option(names = "--detractors", paramLabel = "N", descriptionKey = "interval.detractors")
	private Optional<Long> detractors = Optional.empty();

	@Option(names = "--population", paramLabel = "N", descriptionKey = "interval.population",
			converter = PopulationConverter.class)
	private PopulationSize population = new PopulationSize.Unknown();

	@Option(names = "--confidence", paramLabel = "LEVEL", descriptionKey = "confidence",
			converter = ConfidenceConverter.class)
	private Confidence confidence = Confidence.NINETY_FIVE;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec command = CommandSpec.create();

	private final Invocation invocation;

	IntervalCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		OptionalLong size = switch (population) {
		case PopulationSize.Unknown unknown -> OptionalLong.empty();
		case PopulationSize.Known known -> OptionalLong.of(known.size());
		case PopulationSize.Sent sent -> throw wrong("usage.populationOfCounts");
		};
		try {
			if (promoters.isPresent() || passives.isPresent() || detractors.isPresent()) {
				refuse("--promoters", Map.of("--satisfied", satisfied, "--of", of, "--method", method, "--target",
						target, "--further-misses", furtherMisses));
				CountInterval interval = CountInterval.ofPromoters(count(promoters, "--promoters"),
						count(passives, "--passives"), count(detractors, "--detractors"), size, confidence);
				destination.write(stream -> write(interval, stream));
			} else {
				long sample = count(of, "--of");
				long part = count(satisfied, "--satisfied");
				if (target.isPresent()) {
					refuse("--target", Map.of("--method", method));
					if (target.get().signum() == 0) {
						throw wrong("usage.targetOfZero");
					}
					TargetProof proof = TargetProof.of(part, sample, target.get().movePointLeft(2), size, confidence,
							rows());
					destination.write(stream -> write(proof, stream));
				} else {
					if (furtherMisses.isPresent()) {
						throw wrong("usage.onlyWith", "--further-misses", "--target");
					}
					CountInterval interval = CountInterval.ofShare(part, sample, size,
							method.orElse(Method.WILSON).method(), confidence);
					destination.write(stream -> write(interval, stream));
				}
			}
		} catch (IllegalArgumentException e) {
			throw wrong("usage.counts");
		}
		return Commands.DONE;
	}

	/** What would be ignored beside an option would be taken for obeyed. */
	private void refuse(String option, Map<String, Optional<?>> others) {
		List<String> ignored = others.entrySet().stream().filter(other -> other.getValue().isPresent())
				.map(Map.Entry::getKey).sorted().toList();
		if (!ignored.isEmpty()) {
			throw wrong("usage.notTogether", String.join(", ", ignored), option);
		}
	}

	private int rows() {
		int further = furtherMisses.orElse(ProofOptions.USUAL_ROWS - 1);
		if (further < 0 || further >= ProofOptions.MOST_ROWS) {
			throw wrong("usage.furtherMisses", ProofOptions.MOST_ROWS - 1, further);
		}
		return further + 1;
	}

	private long count(Optional<Long> given, String option) {
		long count = given.orElseThrow(() -> wrong("usage.missing", option));
		if (count > MOST) {
			throw wrong("usage.countTooLarge", option, MOST, count);
		}
		return count;
	}

	private void write(CountInterval interval, OutputStream stream) throws IOException {
		if (format == DataFormat.JSON) {
			new CountIntervalAsJson().write(interval, stream);
			return;
		}
		Texts texts = invocation.texts();
		IntervalText text = new IntervalText(texts);
		TextPage page = new TextPage();
		page.line(texts.get("interval.line", IntervalText.number(interval.value()),
				IntervalText.percent(interval.interval().confidence()),
				IntervalText.number(interval.interval().lower()), IntervalText.number(interval.interval().upper()),
				text.name(interval.interval().method())));
		page.writeTo(stream);
	}

	private void write(TargetProof proof, OutputStream stream) throws IOException {
		if (format == DataFormat.JSON) {
			new ProofAsJson().write(proof, stream);
			return;
		}
		TextPage page = new TextPage();
		new ProofText(invocation.texts(), page).write(proof);
		page.writeTo(stream);
	}

	private CommandLine.ParameterException wrong(String key, Object... arguments) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, arguments));
	}
}
