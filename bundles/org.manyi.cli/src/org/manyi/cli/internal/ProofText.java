/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.util.List;

import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.Interval;
import org.manyi.analysis.interval.ProofVerdict;
import org.manyi.analysis.interval.TargetProof;
import org.manyi.model.Rational;
import org.manyi.report.ScoreFormat;
import org.manyi.scoring.api.ScoreUnit;
import org.manyi.service.interval.MeasureProof;

/** What samples show of targets, for people at a terminal. */
final class ProofText {

	private final Texts texts;
	private final TextPage page;

	ProofText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	/** One measure after the other. */
	void write(List<MeasureProof> proofs) {
		for (MeasureProof proof : proofs) {
			page.heading(texts.of(proof.measure().name()));
			switch (proof) {
			case MeasureProof.OfShare share -> write(share.proof());
			case MeasureProof.OfScore score -> write(score);
			case MeasureProof.None none -> page.line("  " + texts.of(none.reason()));
			}
		}
	}

	/** A share of customers, exactly. */
	void write(TargetProof proof) {
		String target = proof.target().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
		page.line("  " + verdict(proof.verdict(), proof.confidence(), target));
		if (proof.sample() > 0) {
			page.line("  " + texts.get(proof.population().isPresent() ? "prove.sampleOf" : "prove.sample",
					proof.satisfied(), proof.sample(), Numbers.percent(proof.satisfied(), proof.sample()),
					proof.population().orElse(0)));
			ScoreFormat beside = beside(proof.target().movePointRight(2));
			page.line("  " + texts.get(bound(proof), IntervalText.percent(proof.confidence()),
					beside.percent(proof.lower()), beside.percent(proof.upper())));
		}
		TextTable table = new TextTable().figures(texts.get("column.furtherMisses"))
				.figures(texts.get("column.furtherCustomers")).figures(texts.get("column.wholeSample"));
		for (TargetProof.Need need : proof.needs()) {
			boolean can = need.furtherCustomers().isPresent();
			table.row(List.of(Long.toString(need.furtherMisses()),
					can ? Long.toString(need.furtherCustomers().getAsLong())
							: texts.get(proof.population().isPresent() ? "prove.notWithPopulation" : "prove.never"),
					can ? Long.toString(need.furtherCustomers().getAsLong() + proof.sample()) : ""));
		}
		page.line("");
		table.lines().forEach(line -> page.line("  " + line));
	}

	private static String bound(TargetProof proof) {
		if (proof.isCensus()) {
			return "prove.census";
		}
		return proof.population().isPresent() ? "prove.hypergeometric" : "prove.clopperPearson";
	}

	private void write(MeasureProof.OfScore score) {
		String unit = score.unit() == ScoreUnit.PERCENT ? "%" : "";
		page.line("  " + verdict(score.verdict(), score.confidence(), score.target().toPlainString() + unit));
		Interval interval = score.interval();
		ScoreFormat beside = beside(score.target());
		page.line("  " + texts.get("prove.score", number(beside, score.value()) + unit,
				IntervalText.percent(score.confidence()), number(beside, interval.lower()) + unit,
				number(beside, interval.upper()) + unit,
				new IntervalText(texts).name(interval.method())));
	}

	private String verdict(ProofVerdict verdict, Confidence confidence, String target) {
		return texts.get("prove." + verdict.name(), target, IntervalText.percent(confidence));
	}

	/** Two decimals, or as many as it takes: a bound is compared with a target that has some. */
	private static ScoreFormat beside(BigDecimal target) {
		return new ScoreFormat(List.of(target), 2);
	}

	private static String number(ScoreFormat format, double value) {
		return format.format(Rational.of(new BigDecimal(Double.toString(value))));
	}
}
