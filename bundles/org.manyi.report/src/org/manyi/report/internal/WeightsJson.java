/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.WeightingPlan;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.service.weights.WeightsData;
import org.manyi.service.weights.WeightsResult;

/** Weights with the values on the way. */
public final class WeightsJson {

	private final JsonWriter json;

	public WeightsJson(JsonWriter json) {
		this.json = json;
	}

	public void write(WeightsResult result) throws IOException {
		json.startObject();
		json.number("schemaVersion", DocumentHead.SCHEMA_VERSION);
		readings(result.plan());
		DocumentHead.warnings(json, result.warnings());
		json.emptyArray("withheld");
		input(result.data());
		if (result.methodology().isPresent()) {
			json.startObject("methodology");
			json.word("id", result.methodology().get().id());
			json.word("version", result.methodology().get().version());
			json.word("contentHash", result.methodology().get().contentHash());
			json.endObject();
		} else {
			json.nothing("methodology");
		}
		weighting(result.plan());
		items(result);
		json.startArray("values");
		for (IntermediateValue value : result.weights().intermediate()) {
			if (value.itemId().isEmpty()) {
				json.startObject();
				json.word("dimension", value.dimensionId());
				value(value);
				json.endObject();
			}
		}
		json.endArray();
		json.endObject();
	}

	private void readings(WeightingPlan plan) throws IOException {
		json.startArray("readings");
		for (ParameterDefinition parameter : plan.scheme().parameters()) {
			String value = plan.parameters().text(parameter.name());
			json.startObject();
			json.word("subject", plan.scheme().id() + "." + parameter.name());
			json.word("value", value);
			json.text("text", choice(parameter, value).map(Choice::label).orElse(parameter.label()));
			json.endObject();
		}
		json.endArray();
	}

	private static Optional<Choice> choice(ParameterDefinition parameter, String value) {
		return parameter.type() instanceof ParameterDefinition.OneOf oneOf
				? oneOf.choices().stream().filter(choice -> choice.value().equals(value)).findFirst()
				: Optional.empty();
	}

	private void input(WeightsData data) throws IOException {
		json.startObject("input");
		json.word("kind", data.kind().name().toLowerCase(Locale.ROOT));
		json.flag("recognised", !data.told());
		json.word("name", data.name());
		json.word("sha256", data.sha256());
		json.number("rows", data.rows());
		json.words("rowNames", data.rowNames());
		json.words("costs", data.costs());
		json.endObject();
	}

	private void weighting(WeightingPlan plan) throws IOException {
		json.startObject("weighting");
		json.word("id", plan.scheme().id());
		json.word("version", plan.scheme().version());
		json.text("name", plan.scheme().name());
		json.word("source", plan.scheme().source());
		json.words("parameters", plan.parameters().values());
		json.endObject();
	}

	private void items(WeightsResult result) throws IOException {
		Map<String, Rational> normalised = result.normalised();
		json.startArray("items");
		for (Item item : result.plan().items()) {
			json.startObject();
			json.word("id", item.id());
			json.text("name", item.name());
			json.number("weight", Optional.ofNullable(normalised.get(item.id())));
			json.number("raw", result.weights().of(item.id()));
			values(result.weights().intermediate().stream()
					.filter(value -> value.itemId().filter(item.id()::equals).isPresent()).toList());
			json.endObject();
		}
		json.endArray();
	}

	private void values(List<IntermediateValue> values) throws IOException {
		json.startArray("values");
		for (IntermediateValue value : values) {
			json.startObject();
			value(value);
			json.endObject();
		}
		json.endArray();
	}

	private void value(IntermediateValue value) throws IOException {
		Derivation derivation = value.derivation();
		json.word("symbol", derivation.symbol());
		json.text("name", derivation.subject());
		json.score("value", derivation.value());
	}
}
