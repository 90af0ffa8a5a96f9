/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rational;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.Warning;
import org.manyi.scoring.api.derivation.Derivation;
import org.manyi.scoring.api.derivation.Expression;

/** Answers of plug-ins that are small to hold and endless to show. */
@NonNullByDefault({})
class SizeCheckTest {

	private static final LocalizedText TEXT = LocalizedText.same("x");
	private static final Expression ONE = new Expression.Constant("1", Rational.ONE);

	private static String refusal(Expression expression) {
		return refusal(new Derivation("S", TEXT, Optional.of(expression), new ScoreValue.Exact(Rational.ONE)));
	}

	private static String refusal(Derivation derivation) {
		return assertThrows(PlugInFault.class, () -> new SizeCheck().derivation(derivation)).reason().en();
	}

	@Test
	void aDerivationThatDoublesItselfIsRefused() {
		Expression doubled = ONE;
		for (int i = 0; i < 60; i++) {
			doubled = new Expression.Named("S", TEXT, new Expression.Product(List.of(doubled, doubled)), Rational.ONE);
		}
		assertEquals("returned a derivation too long to be shown", refusal(doubled));
	}

	@Test
	void aDerivationThatIsTooDeepIsRefused() {
		Expression deep = ONE;
		for (int i = 0; i < 100_000; i++) {
			deep = new Expression.Named("S", TEXT, deep, Rational.ONE);
		}
		assertEquals("returned a derivation too long to be shown", refusal(deep));
	}

	@Test
	void numbersAndTextsWithoutMeasureAreRefused() {
		Rational large = Rational.of(BigInteger.ONE.shiftLeft(1 << 17),
				BigInteger.TWO.pow(1 << 17).subtract(BigInteger.ONE));
		assertEquals("returned a number of more than 65536 bits", refusal(new Expression.Constant("1", large)));
		assertEquals("returned a number of more than 65536 bits",
				refusal(new Derivation("S", TEXT, Optional.empty(), new ScoreValue.Exact(large))));
		String text = "x".repeat(10_001);
		assertEquals("returned a text of more than 10000 characters",
				refusal(new Expression.Constant(text, Rational.ONE)));
		assertEquals("returned a text of more than 10000 characters",
				refusal(Derivation.missing("S", TEXT, LocalizedText.same(text))));
		List<Warning> warnings = Collections.nCopies(10_001, new Warning("code", Optional.empty(), TEXT));
		assertEquals("returned more than 10000 warnings",
				assertThrows(PlugInFault.class, () -> SizeCheck.warnings(warnings)).reason().en());
	}

	/** An empty map answers with what the compiler would not let pass. */
	@Test
	void nullWithinADerivationIsRefused() {
		Expression nothing = Map.<String, Expression> of().get("");
		Rational none = Map.<String, Rational> of().get("");
		assertEquals("returned null within a derivation",
				refusal(new Expression.Named("S", TEXT, nothing, Rational.ONE)));
		assertEquals("returned null within a derivation", refusal(new Expression.Constant("1", none)));
	}

	@Test
	void aMeanOfManyUnitsPasses() {
		Expression unit = new Expression.Quotient(new Expression.Count("n", TEXT, 3),
				new Expression.Count("N", TEXT, 4));
		Expression mean = new Expression.Sum(Collections.nCopies(100_000, unit));
		assertDoesNotThrow(() -> new SizeCheck().derivation(Derivation.of("S", TEXT, mean)));
	}
}
