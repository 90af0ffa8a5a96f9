/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Band;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.Reading;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;
import org.manyi.scoring.api.derivation.Expression.Constant;
import org.manyi.scoring.api.derivation.Expression.Count;
import org.manyi.scoring.api.derivation.Expression.Difference;
import org.manyi.scoring.api.derivation.Expression.Named;
import org.manyi.scoring.api.derivation.Expression.Product;
import org.manyi.scoring.api.derivation.Expression.Quotient;
import org.manyi.scoring.api.derivation.Expression.Sum;
import org.manyi.scoring.api.derivation.Notation;
import org.manyi.service.explanation.Denominator;
import org.manyi.service.explanation.ExplainedFigure;

/** Figures with their arithmetic, into the object that is open. */
public final class DerivationJson {

	private final JsonWriter json;
	private final Methodology methodology;
	private final Quantities quantities = new Quantities();

	/**
	 * @param methodology whose figures they are
	 */
	public DerivationJson(JsonWriter json, Methodology methodology) {
		this.json = json;
		this.methodology = methodology;
	}

	public void write(List<ExplainedFigure> figures) throws IOException {
		figures.forEach(figure -> figure.score().derivation().expression().ifPresent(quantities::add));
		json.startArray("quantities");
		for (Named quantity : quantities.inOrder()) {
			json.startObject();
			json.number("quantity", quantities.numberOf(quantity));
			json.word("symbol", quantity.symbol());
			json.text("label", quantity.label());
			json.number("value", quantity.value());
			json.word("exact", quantity.value().toString());
			expression("definition", quantity.definition());
			json.endObject();
		}
		json.endArray();
		json.startArray("numbers");
		for (ExplainedFigure figure : figures) {
			json.startObject();
			figure(figure);
			json.endObject();
		}
		json.endArray();
	}

	private void figure(ExplainedFigure figure) throws IOException {
		Derivation derivation = figure.score().derivation();
		json.word("kind", Codes.of(figure.kind()));
		json.word("id", figure.id());
		json.text("name", figure.name());
		json.word("unit", Codes.of(figure.range().unit()));
		json.word("symbol", derivation.symbol());
		json.score("value", derivation.value());
		json.word("exact", exact(derivation.value()));
		json.text("missing",
				derivation.value() instanceof ScoreValue.Missing(LocalizedText reason) ? Optional.of(reason)
						: Optional.empty());
		json.text("band", figure.band().certain().map(Band::name));
		json.word("verdict", figure.verdict().map(Codes::of));
		method(figure);
		json.startArray("denominators");
		for (Denominator denominator : figure.denominators()) {
			json.startObject();
			json.word("symbol", denominator.symbol());
			json.text("label", denominator.label());
			json.number("lowest", denominator.lowest());
			json.number("highest", denominator.highest());
			json.endObject();
		}
		json.endArray();
		json.words("readings", figure.readings().stream().map(Reading::subject).distinct().toList());
		json.word("formula", derivation.expression().map(Notation.SYMBOLS::write));
		json.word("inNumbers", derivation.expression().map(Notation.NUMBERS::write));
		if (derivation.expression().isPresent()) {
			expression("derivation", derivation.expression().get());
		} else {
			json.nothing("derivation");
		}
	}

	private void method(ExplainedFigure figure) throws IOException {
		json.startObject("method");
		json.word("id", figure.methodId());
		json.word("version", figure.method().map(PlugInDescriptor::version));
		json.text("name", figure.method().map(PlugInDescriptor::name));
		json.word("source", figure.method().map(PlugInDescriptor::source));
		json.word("weighting", methodology.weighting().call().methodId());
		json.endObject();
	}

	private static Optional<String> exact(ScoreValue value) {
		return value instanceof ScoreValue.Exact exact ? Optional.of(exact.value().toString()) : Optional.empty();
	}

	private void expression(String name, Expression expression) throws IOException {
		json.startObject(name);
		fields(expression);
		json.endObject();
	}

	private void fields(Expression expression) throws IOException {
		switch (expression) {
		case Named named -> json.number("quantity", quantities.numberOf(named));
		case Count count -> {
			json.number("count", count.count());
			json.word("symbol", count.symbol());
			json.text("label", count.label());
		}
		case Constant constant -> {
			json.word("constant", constant.value().toString());
			json.word("text", constant.text());
		}
		case Sum(List<Expression> terms) -> operation("sum", terms);
		case Product(List<Expression> factors) -> operation("product", factors);
		case Difference(Expression minuend, Expression subtrahend) -> operation("difference",
				List.of(minuend, subtrahend));
		case Quotient(Expression dividend, Expression divisor) -> operation("quotient", List.of(dividend, divisor));
		}
	}

	private void operation(String name, List<Expression> operands) throws IOException {
		json.startArray(name);
		for (Expression operand : operands) {
			json.startObject();
			fields(operand);
			json.endObject();
		}
		json.endArray();
	}
}
