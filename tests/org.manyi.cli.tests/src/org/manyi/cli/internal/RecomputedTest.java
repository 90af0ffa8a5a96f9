/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.model.Rational;

/** Who reads the JSON of an explanation computes every number again, from the counts, and finds the scores. */
class RecomputedTest {

	@TempDir
	Path folder = Path.of("");

	/** What docs/json.md says of an expression. */
	private static final class Reader {

		private final List<Rational> quantities = new ArrayList<>();

		Reader(Json document) {
			for (Json quantity : document.at("quantities").list()) {
				assertEquals(quantities.size(), quantity.at("quantity").count());
				Rational value = value(quantity.at("definition"));
				assertEquals(quantity.at("exact").text(), value.toString());
				quantities.add(value);
			}
		}

		Rational value(Json expression) {
			if (expression.names().contains("quantity")) {
				return quantities.get((int) expression.at("quantity").count());
			}
			if (expression.names().contains("count")) {
				return Rational.of(expression.at("count").count());
			}
			if (expression.names().contains("constant")) {
				String[] terms = expression.at("constant").text().split("/");
				return Rational.of(new BigInteger(terms[0]),
						terms.length == 1 ? BigInteger.ONE : new BigInteger(terms[1]));
			}
			String operation = expression.names().iterator().next();
			List<Rational> operands = expression.at(operation).list().stream().map(this::value).toList();
			return switch (operation) {
			case "sum" -> Rational.sum(operands);
			case "product" -> operands.stream().reduce(Rational.ONE, Rational::multiply);
			case "difference" -> operands.get(0).subtract(operands.get(1));
			case "quotient" -> operands.get(0).divide(operands.get(1));
			default -> throw new IllegalArgumentException(operation);
			};
		}
	}

	@ParameterizedTest
	@CsvSource({ "well-service, roll-up=pooled", "well-service, denominator=returned",
			"well-service, roll-up=mean-of-units", "it-operations-service, satisfied-rate.denominator=valid",
			"it-operations-service, kpi.reading=mean-with-x-as-zero" })
	void everyNumberOfASample(String methodology, String option) {
		Path sample = CommandRun.checkout()
				.resolve("features/org.manyi.feature/rootfiles/samples/" + methodology + ".csv");
		assertRecomputed(sample.toString(), "-m", methodology, "--option", option);
	}

	@ParameterizedTest
	@CsvSource({ "mean-score", "top-box", "acsi-index", "weighted-level-score" })
	void everyNumberByTheOtherMethods(String method) throws IOException {
		String rules = Files.readString(CommandRun.testData().resolve("doc004.yaml"))
				.replace("method: weighted-level-score", "method: " + method).replace("{denominator: valid}", "{}");
		Path file = Files.writeString(folder.resolve("rules.yaml"), rules);
		assertRecomputed("doc004_responses_20.csv", "-m", file.toString());
	}

	@Test
	void anIndexOpensToItsDenominatorsAndItsRule() {
		Json number = CommandRun.json("explain", "doc004_responses_20.csv", "-m", "doc004.yaml", "--number", "index",
				"--format", "json").at("numbers").at(0);
		assertEquals("Σ Sⱼ × λⱼ", number.at("formula").text());
		assertEquals("Nⱼ", number.at("denominators").at(0).at("symbol").text());
		assertEquals(18, number.at("denominators").at(0).at("lowest").count());
		assertEquals(20, number.at("denominators").at(0).at("highest").count());
		assertEquals("weighted-level-score", number.at("method").at("id").text());
		assertEquals("importance-level", number.at("method").at("weighting").text());
	}

	@Test
	void theTextIsOpenedAsDeepAsAsked() {
		String whole = explained("--number", "Q3");
		assertTrue(whole.contains("denominator: Nⱼ, valid answers: 19"), whole);
		assertTrue(whole.contains("weighted-level-score.denominator=valid"), whole);
		String closed = explained("--number", "Q3", "--depth", "0");
		assertTrue(closed.contains("= 100 / Nⱼ × Σ aₖ × nⱼₖ"), closed);
		assertTrue(whole.startsWith(closed) && whole.length() > closed.length(), closed);
		assertTrue(!explained("--number", "Q3", "--depth", "1").contains("= Σ nⱼₖ\n          = "), whole);
	}

	private static String explained(String... options) {
		List<String> arguments = new ArrayList<>(List.of("explain", "doc004_responses_20.csv", "-m", "doc004.yaml"));
		arguments.addAll(List.of(options));
		CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
		assertEquals(0, run.status(), run.err());
		return run.text();
	}

	private static void assertRecomputed(String survey, String... options) {
		Json explained = CommandRun.json(arguments("explain", survey, options));
		Json scores = CommandRun.json(arguments("score", survey, options));
		Reader reader = new Reader(explained);
		int recomputed = 0;
		for (Json number : explained.at("numbers").list()) {
			if (number.at("derivation").isNull()) {
				assertTrue(number.at("exact").isNull());
				continue;
			}
			Rational value = reader.value(number.at("derivation"));
			assertEquals(number.at("exact").text(), value.toString());
			assertEquals(score(scores, number), value.doubleValue(), number.at("id").text());
			recomputed++;
		}
		assertTrue(recomputed > 4, "only " + recomputed);
	}

	private static double score(Json scores, Json number) {
		String id = number.at("id").text();
		return switch (number.at("kind").text()) {
		case "index" -> scores.at("index").at("score").number();
		case "dimension" -> scores.at("dimensions").withId(id).at("score").number();
		case "item" -> scores.at("items").withId(id).at("score").number();
		default -> scores.at("measures").withId(id).at("value").number();
		};
	}

	private static String[] arguments(String command, String survey, String... options) {
		List<String> arguments = new ArrayList<>(List.of(command, survey, "--format", "json"));
		arguments.addAll(List.of(options));
		return arguments.toArray(String[]::new);
	}
}
