/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.BandScale;
import org.manyi.model.DocumentControl;
import org.manyi.model.IndicatorSet;
import org.manyi.model.Item;
import org.manyi.model.Level;
import org.manyi.model.LocalizedText;
import org.manyi.model.MethodCall;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.model.RatingScale;
import org.manyi.model.SurveyPlan;
import org.manyi.model.Weighting;
import org.manyi.service.DraftCheck;
import org.manyi.service.MethodologyFileService;

/** A service that checks as it is told. */
final class Checks {

	/** Of a text that is right. */
	static final DraftCheck RIGHT = new DraftCheck(Optional.of(methodology()), List.of(), List.of(), List.of(),
			Optional.empty(), Optional.empty());

	private Checks() {
	}

	/** Nothing but checks are asked of it. */
	@NonNullByDefault({})
	static MethodologyFileService of(Function<String, DraftCheck> check) {
		return (MethodologyFileService) Proxy.newProxyInstance(Checks.class.getClassLoader(),
				new Class<?>[] { MethodologyFileService.class }, (proxy, method, arguments) -> {
					assertEquals("check", method.getName());
					return check.apply((String) arguments[1]);
				});
	}

	private static Methodology methodology() {
		List<Item> items = List
				.of(new Item("Q1", LocalizedText.same("Q1"), List.of(), OptionalInt.empty(), Optional.empty()));
		return new Methodology("desk", "1.0.0", LocalizedText.same("Desk"), MethodologyStatus.DRAFT,
				DocumentControl.NONE, LocalizedText.same("customer"),
				new IndicatorSet(Optional.empty(), List.of(), items),
				new RatingScale(List.of(level(2), level(1)), List.of(), List.of(), List.of()), Optional.empty(),
				new Weighting(new MethodCall("equal", Map.of())), new MethodCall("mean", Map.of()), BandScale.NONE,
				List.of(), 1, 10, SurveyPlan.NONE, List.of(), "0000", "");
	}

	private static Level level(int score) {
		return new Level(score, Optional.of(BigDecimal.ONE), LocalizedText.same("level " + score), List.of());
	}
}
