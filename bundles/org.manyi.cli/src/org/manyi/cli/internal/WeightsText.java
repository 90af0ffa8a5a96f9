/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.manyi.model.Item;
import org.manyi.model.Rational;
import org.manyi.scoring.api.IntermediateValue;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.ParameterDefinition.Choice;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.service.weights.WeightsData;
import org.manyi.service.weights.WeightsResult;

/** Weights with the values on the way, for people. */
final class WeightsText {

	private static final int DIGITS = 8;
	/** So many rows are named; of more nobody reads the names. */
	private static final int NAMED = 20;

	private final Texts texts;
	private final TextPage page = new TextPage();

	WeightsText(Texts texts) {
		this.texts = texts;
	}

	TextPage of(WeightsResult result) {
		data(result.data());
		scheme(result);
		items(result);
		for (IntermediateValue value : result.weights().intermediate()) {
			if (value.itemId().isEmpty()) {
				page.line("%s = %s   %s".formatted(value.derivation().symbol(), number(value.derivation().value()),
						texts.of(value.derivation().subject())));
			}
		}
		new WarningLines(texts).write(result.warnings(), page);
		return page;
	}

	private void data(WeightsData data) {
		page.line(texts.get("weights.data", data.name(),
				texts.get("weights.kind." + data.kind().name().toLowerCase(Locale.ROOT), data.rows()),
				texts.get(data.told() ? "weights.told" : "weights.recognised")));
		if (!data.rowNames().isEmpty() && data.rowNames().size() <= NAMED) {
			page.line(texts.get("weights.rows", String.join(", ", data.rowNames())));
		}
		if (!data.costs().isEmpty()) {
			page.line(texts.get("weights.costs", String.join(", ", data.costs())));
		}
	}

	private void scheme(WeightsResult result) {
		page.line(texts.get("weights.scheme", texts.of(result.plan().scheme().name()), result.plan().scheme().id(),
				result.plan().scheme().version()));
		page.line("  " + result.plan().scheme().source());
		for (ParameterDefinition parameter : result.plan().scheme().parameters()) {
			String value = result.plan().parameters().text(parameter.name());
			String words = parameter.type() instanceof ParameterDefinition.OneOf oneOf
					? oneOf.choices().stream().filter(choice -> choice.value().equals(value)).map(Choice::label)
							.findFirst().map(texts::of).orElse("")
					: texts.of(parameter.label());
			page.line("  %s = %s   %s".formatted(parameter.name(), value, words));
		}
	}

	private void items(WeightsResult result) {
		Map<String, Rational> normalised = result.normalised();
		Set<String> symbols = new LinkedHashSet<>();
		for (IntermediateValue value : result.weights().intermediate()) {
			value.itemId().ifPresent(id -> symbols.add(value.derivation().symbol()));
		}
		TextTable table = new TextTable().words(texts.get("weights.item")).words(texts.get("weights.name"));
		symbols.forEach(table::figures);
		table.figures(texts.get("weights.weight"));
		for (Item item : result.plan().items()) {
			String name = texts.of(item.name());
			List<String> cells = new ArrayList<>(List.of(item.id(), name.equals(item.id()) ? "" : name));
			for (String symbol : symbols) {
				cells.add(value(result.weights().intermediate(), item, symbol));
			}
			cells.add(decimal(normalised.getOrDefault(item.id(), Rational.ZERO)));
			table.row(cells);
		}
		page.line("").lines(table.lines());
	}

	private static String value(List<IntermediateValue> values, Item item, String symbol) {
		Optional<ScoreValue> found = values.stream()
				.filter(value -> value.itemId().filter(item.id()::equals).isPresent()
						&& value.derivation().symbol().equals(symbol))
				.map(value -> value.derivation().value()).findFirst();
		return found.map(WeightsText::number).orElse("—");
	}

	private static String number(ScoreValue value) {
		return switch (value) {
		case ScoreValue.Exact exact -> exact.value().toPlainString(DIGITS);
		case ScoreValue.Approximate approximate -> decimal(Rational.of(new BigDecimal(approximate.value())));
		case ScoreValue.Missing missing -> "—";
		};
	}

	private static String decimal(Rational value) {
		return value.toDecimal(DIGITS, RoundingMode.HALF_UP).toPlainString();
	}
}
