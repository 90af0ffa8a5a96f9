/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.manyi.model.Band;
import org.manyi.model.GroupField;
import org.manyi.model.GroupKey;
import org.manyi.model.Target;
import org.manyi.scoring.BandVerdict;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.Analysis;
import org.manyi.service.compare.ComparedFigure;
import org.manyi.service.compare.ComparedSlice;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.ComparisonFinding;
import org.manyi.service.compare.Side;

/** A comparison: the head of its first variant, then every variant, then what they make of the responses. */
public final class ComparisonJson {

	private final JsonWriter json;

	public ComparisonJson(JsonWriter json) {
		this.json = json;
	}

	public void write(Comparison comparison) throws IOException {
		DocumentHead head = new DocumentHead(json);
		json.startObject();
		head.write(comparison.analyses().getFirst());
		json.startArray("variants");
		for (int variant = 0; variant < comparison.variants().size(); variant++) {
			Analysis analysis = comparison.analyses().get(variant);
			json.startObject();
			json.number("variant", variant + 1);
			json.word("label", comparison.variants().get(variant).label());
			head.rule(analysis.plan(), analysis.versions().whole());
			DocumentHead.warnings(json, analysis.warnings());
			json.endObject();
		}
		json.endArray();
		slice(comparison.total());
		if (!comparison.request().by().isEmpty()) {
			json.startArray("groups");
			for (Map.Entry<GroupKey, ComparedSlice> group : comparison.groups().entrySet()) {
				json.startObject();
				json.startObject("key");
				for (Map.Entry<GroupField, String> value : group.getKey().values().entrySet()) {
					json.word(Codes.of(value.getKey()), value.getValue());
				}
				json.endObject();
				slice(group.getValue());
				json.endObject();
			}
			json.endArray();
		}
		json.endObject();
	}

	private void slice(ComparedSlice slice) throws IOException {
		json.flag("verdictDependsOnReading", slice.findings().stream()
				.anyMatch(finding -> finding.kind() == ComparisonFinding.Kind.VERDICT_DEPENDS_ON_READING));
		json.startArray("findings");
		for (ComparisonFinding finding : slice.findings()) {
			json.startObject();
			json.word("code", Codes.of(finding.kind()));
			json.word("subject", finding.subject());
			json.text("text", finding.text());
			json.endObject();
		}
		json.endArray();
		json.startArray("figures");
		for (ComparedFigure figure : slice.figures()) {
			json.startObject();
			json.word("kind", Codes.of(figure.kind()));
			json.word("id", figure.id());
			json.text("name", figure.name());
			json.startArray("values");
			for (int variant = 0; variant < figure.sides().size(); variant++) {
				json.startObject();
				value(figure, variant);
				json.endObject();
			}
			json.endArray();
			json.endObject();
		}
		json.endArray();
	}

	private void value(ComparedFigure figure, int variant) throws IOException {
		Optional<Side> side = figure.side(variant);
		Optional<ScoreValue> value = side.map(present -> present.score().value());
		json.number("variant", variant + 1);
		json.flag("present", side.isPresent());
		if (value.isPresent()) {
			json.score("value", value.get());
		} else {
			json.nothing("value");
		}
		json.text("missing", value.flatMap(
				given -> given instanceof ScoreValue.Missing(var reason) ? Optional.of(reason) : Optional.empty()));
		json.word("unit", side.map(present -> Codes.of(present.range().unit())));
		json.text("band", side.map(Side::band).flatMap(BandVerdict::certain).map(Band::name));
		json.number("weight", side.flatMap(present -> present.score().weight()));
		json.number("lowestRank", whole(side.map(Side::rank).orElseGet(OptionalInt::empty)));
		json.flag("fewAnswers", side.filter(Side::fewAnswers).isPresent());
		json.decimal("target", side.flatMap(Side::target).map(Target::atLeast));
		json.word("verdict", side.flatMap(Side::verdict).map(Codes::of));
		json.flag("verdictDependsOnReading", side.filter(Side::dependsOnReading).isPresent());
		json.number("difference", figure.difference(variant));
		json.number("rankChange", whole(figure.rankChange(variant)));
		json.word("bandChange", Codes.of(figure.bandChange(variant)));
		json.flag("verdictChange", figure.verdictChange(variant));
	}

	private static OptionalLong whole(OptionalInt number) {
		return number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty();
	}
}
