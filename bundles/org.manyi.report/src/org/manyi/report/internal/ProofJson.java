/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.manyi.analysis.interval.Confidence;
import org.manyi.analysis.interval.IntervalMethod;
import org.manyi.analysis.interval.TargetProof;
import org.manyi.model.LocalizedText;
import org.manyi.model.MeasureDefinition;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;
import org.manyi.service.interval.MeasureProof;

/** What samples show of targets. */
public final class ProofJson {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final JsonWriter json;

	public ProofJson(JsonWriter json) {
		this.json = json;
	}

	/** Of the measures of an analysis. */
	public void write(Analysis analysis, List<PartResult<List<MeasureProof>>> parts) throws IOException {
		json.startObject();
		new DocumentHead(json).write(analysis);
		proofs(parts.getFirst().result());
		if (!analysis.request().by().isEmpty()) {
			new GroupsJson(json).write(parts, (object, group) -> new ProofJson(object).proofs(group.result()));
		}
		json.endObject();
	}

	private void proofs(List<MeasureProof> proofs) throws IOException {
		json.startArray("proofs");
		for (MeasureProof proof : proofs) {
			json.startObject();
			measure(Optional.of(proof.measure()));
			switch (proof) {
			case MeasureProof.OfShare share -> proof(share.proof());
			case MeasureProof.OfScore score -> {
				json.decimal("value", score.value());
				nothing("numerator", "denominator");
				json.decimal("target", Optional.of(score.target()));
				json.decimal("confidence", Optional.of(score.confidence().level()));
				json.number("population", score.population());
				json.word("method", Codes.of(score.interval().method()));
				json.decimal("lower", score.interval().lower());
				json.decimal("upper", score.interval().upper());
				json.word("verdict", Codes.of(score.verdict()));
				json.emptyArray("needs");
				json.nothing("reason");
			}
			case MeasureProof.None none -> none(none.reason());
			}
			json.endObject();
		}
		json.endArray();
	}

	/** Of plain counts. */
	public void write(TargetProof proof) throws IOException {
		DocumentHead.start(json);
		json.startArray("proofs");
		json.startObject();
		measure(Optional.empty());
		proof(proof);
		json.endObject();
		json.endArray();
		json.endObject();
	}

	private void measure(Optional<MeasureDefinition> measure) throws IOException {
		json.word("measure", measure.map(MeasureDefinition::id));
		json.text("name", measure.map(MeasureDefinition::name));
	}

	private void proof(TargetProof proof) throws IOException {
		if (proof.share().isPresent()) {
			json.decimal("value", proof.share().getAsDouble() * 100);
		} else {
			json.nothing("value");
		}
		json.number("numerator", proof.satisfied());
		json.number("denominator", proof.sample());
		json.decimal("target", Optional.of(proof.target().multiply(HUNDRED)));
		Confidence confidence = proof.confidence();
		json.decimal("confidence", Optional.of(confidence.level()));
		json.number("population", proof.population());
		json.word("method", Codes.of(method(proof)));
		json.decimal("lower", proof.lower() * 100);
		json.decimal("upper", proof.upper() * 100);
		json.word("verdict", Codes.of(proof.verdict()));
		json.startArray("needs");
		for (TargetProof.Need need : proof.needs()) {
			json.startObject();
			json.number("furtherMisses", need.furtherMisses());
			json.number("furtherCustomers", need.furtherCustomers());
			OptionalLong whole = need.furtherCustomers();
			json.number("sample", whole.isPresent() ? OptionalLong.of(whole.getAsLong() + proof.sample()) : whole);
			json.endObject();
		}
		json.endArray();
		json.nothing("reason");
	}

	private static IntervalMethod method(TargetProof proof) {
		if (proof.isCensus()) {
			return IntervalMethod.CENSUS;
		}
		return proof.population().isPresent() ? IntervalMethod.HYPERGEOMETRIC : IntervalMethod.CLOPPER_PEARSON;
	}

	private void none(LocalizedText reason) throws IOException {
		nothing("value", "numerator", "denominator", "target", "confidence", "population", "method", "lower", "upper",
				"verdict");
		json.emptyArray("needs");
		json.text("reason", reason);
	}

	private void nothing(String... names) throws IOException {
		for (String name : names) {
			json.nothing(name);
		}
	}
}
