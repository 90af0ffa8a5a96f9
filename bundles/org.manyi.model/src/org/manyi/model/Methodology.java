/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All the rules of one company (测评方法), one version of them.
 *
 * @param id               such as {@code well-service}; lower case letters, digits and hyphens
 * @param version          such as {@code 2.1.0}
 * @param name             its name
 * @param status           draft, approved or retired
 * @param control          who answers for this version, why it was made and when it holds
 * @param customerTerm     what this methodology calls a customer: 客户 or 顾客
 * @param indicators       index, dimensions and items
 * @param scale            the rating scale of all items
 * @param importance       the importance scale; empty where items have no importance
 * @param weighting        how the items are weighed
 * @param scoring          the method that gives item, dimension and index scores
 * @param bands            the bands of those scores; {@link BandScale#NONE} where there are none
 * @param measures         the figures with targets; may be empty
 * @param lowAnswerAtMost  the highest score that counts as a low answer, such as 2
 * @param minimumValid     how many valid answers an item needs to be ranked without a flag, such as 10
 * @param surveys          when customers are asked and what has to be done afterwards
 * @param rules            how each rule is read, with its clause
 * @param contentHash      SHA-256 of the file the methodology was read from, lower case hexadecimal
 * @param source           the text of that file, so that it can be kept with what was done by it; empty where it was
 *                         read from none
 */
public record Methodology(String id, String version, LocalizedText name, MethodologyStatus status,
		DocumentControl control, LocalizedText customerTerm, IndicatorSet indicators, RatingScale scale,
		Optional<ImportanceScale> importance, Weighting weighting, MethodCall scoring, BandScale bands,
		List<MeasureDefinition> measures, int lowAnswerAtMost, int minimumValid, SurveyPlan surveys,
		List<Rule> rules, String contentHash, String source) {

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

	public Methodology {
		measures = List.copyOf(measures);
		rules = List.copyOf(rules);
	}

	/** Whether a text can be an id, which the name of a file with its ending or folder never is. */
	public static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	/** The same rules but for how items are weighed: a what-if, which has the content hash of what it departs from. */
	public Methodology withWeighting(Weighting other) {
		return new Methodology(id, version, name, status, control, customerTerm, indicators, scale, importance, other,
				scoring, bands, measures, lowAnswerAtMost, minimumValid, surveys, rules, contentHash, source);
	}

	/** Whether this version holds on the day: it was approved, be it retired since, and the day is in its time. */
	public boolean holdsOn(LocalDate day) {
		return status != MethodologyStatus.DRAFT && control.holdsOn(day);
	}

	/** How customers are asked how important items are to them; empty where there is no importance scale. */
	public Optional<ImportanceQuestions> importanceQuestions() {
		return importance.map(levels -> new ImportanceQuestions(indicators.items(), levels, scale));
	}

	/**
	 * By what importance answers alone are imported: the importance questions as items, on the importance scale; empty
	 * where there is no importance scale.
	 */
	public Optional<Methodology> ofImportance() {
		return importanceQuestions().map(ImportanceQuestions::questionnaire)
				.map(asked -> new Methodology(id + "-importance", version, name, status, control, customerTerm,
						new IndicatorSet(Optional.empty(), List.of(), asked.items()), asked.scale(), Optional.empty(),
						new Weighting(new MethodCall("equal", Map.of())), scoring, bands, List.of(), lowAnswerAtMost,
						minimumValid, surveys, List.of(), contentHash, source));
	}

	/** What a survey file is read by. */
	public Questionnaire questionnaire() {
		return new Questionnaire(indicators.items(), scale);
	}
}
