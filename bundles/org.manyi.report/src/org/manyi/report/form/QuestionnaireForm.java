/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.manyi.model.Dimension;
import org.manyi.model.Item;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.Rational;
import org.manyi.model.ResponseField;
import org.manyi.model.SurveyMode;
import org.manyi.model.SurveyOccasion;
import org.manyi.scoring.api.ItemWeights;

/**
 * What a methodology asks its customers, as it stands on a sheet.
 *
 * @param methodology     whose rules it follows
 * @param occasion        the occasion it is made for; empty for the whole questionnaire
 * @param groups          the lines, at least one
 * @param fields          what the sheet says beside its answers, in the order of the sheet
 * @param importanceAsked whether customers are asked how important items are to them
 * @param unweighed       whether the weights come from the answers themselves and so cannot be printed beforehand
 */
public record QuestionnaireForm(Methodology methodology, Optional<SurveyOccasion> occasion, List<FormGroup> groups,
		List<FormField> fields, boolean importanceAsked, boolean unweighed) {

	private static final String IMPORTANCE_ANSWERED = "importance-answered";
	private static final int DECIMALS = 3;

	public QuestionnaireForm {
		groups = List.copyOf(groups);
		fields = List.copyOf(fields);
	}

	/**
	 * The form of a methodology.
	 *
	 * @param occasion whose items are asked; empty for all items
	 * @param weights  the item weights as far as they need no answers; empty or unknown where they do
	 */
	public static QuestionnaireForm of(Methodology methodology, Optional<SurveyOccasion> occasion,
			Optional<ItemWeights> weights) {
		Optional<ItemWeights> known = weights.filter(given -> !given.isUnknown());
		boolean asked = methodology.importance().isPresent()
				&& (methodology.weighting().call().methodId().equals(IMPORTANCE_ANSWERED)
						|| methodology.indicators().items().stream()
								.anyMatch(item -> !item.importanceColumns().isEmpty()));
		return new QuestionnaireForm(methodology, occasion, groups(methodology, occasion, known),
				fields(methodology, occasion), asked, known.isEmpty());
	}

	private static List<FormGroup> groups(Methodology methodology, Optional<SurveyOccasion> occasion,
			Optional<ItemWeights> weights) {
		List<String> asked = occasion.map(SurveyOccasion::itemIds).orElse(List.of());
		List<FormGroup> groups = new ArrayList<>();
		int number = 0;
		for (Item item : methodology.indicators().items()) {
			if (!asked.isEmpty() && !asked.contains(item.id())) {
				continue;
			}
			FormItem line = new FormItem(++number, item, coefficient(item, weights));
			Optional<LocalizedText> title = methodology.indicators().dimensionOf(item.id()).map(Dimension::name);
			List<FormItem> lines = new ArrayList<>();
			if (!groups.isEmpty() && groups.getLast().title().equals(title)) {
				lines.addAll(groups.removeLast().items());
			}
			lines.add(line);
			groups.add(new FormGroup(title, lines));
		}
		return groups;
	}

	/** λ, where the weights are known and differ. */
	private static Optional<Rational> coefficient(Item item, Optional<ItemWeights> weights) {
		return weights.filter(known -> known.raw().values().stream().distinct().count() > 1)
				.map(known -> known.of(item.id()).divide(Rational.sum(known.raw().values())));
	}

	private static List<FormField> fields(Methodology methodology, Optional<SurveyOccasion> occasion) {
		FieldHeadings headings = new FieldHeadings(methodology);
		List<FormField> fields = new ArrayList<>();
		fields.add(field(headings, ResponseField.RESPONSE_ID, FormWords.SHEET_ID, List.of()));
		fields.add(field(headings, ResponseField.CUSTOMER, FormWords.customer(methodology.customerTerm()), List.of()));
		fields.add(field(headings, ResponseField.PROJECT, FormWords.PROJECT, List.of()));
		fields.add(field(headings, ResponseField.UNIT, FormWords.UNIT, List.of()));
		fields.add(field(headings, ResponseField.CONTACT, FormWords.CONTACT, List.of()));
		fields.add(field(headings, ResponseField.DATE, FormWords.DATE, List.of()));
		List<SurveyMode> modes = occasion.map(SurveyOccasion::modes).filter(given -> !given.isEmpty())
				.orElse(List.of(SurveyMode.values()));
		fields.add(field(headings, ResponseField.MODE, FormWords.MODE, modes.stream().map(FormWords::mode).toList()));
		occasion.map(SurveyOccasion::stages).filter(stages -> !stages.isEmpty()).ifPresent(stages -> fields
				.add(field(headings, ResponseField.STAGE, FormWords.STAGE, same(stages))));
		occasion.map(SurveyOccasion::forms).filter(forms -> forms.size() > 1).ifPresent(forms -> fields
				.add(field(headings, ResponseField.SOURCE_FORM, FormWords.SOURCE_FORM, same(forms))));
		return fields;
	}

	private static FormField field(FieldHeadings headings, ResponseField field, LocalizedText label,
			List<LocalizedText> choices) {
		return new FormField(field, headings.of(field), label, choices);
	}

	private static List<LocalizedText> same(List<String> words) {
		return words.stream().map(LocalizedText::same).toList();
	}

	/** What stands above the sheet: the title of its form where the occasion has one, else the methodology's name. */
	public LocalizedText title() {
		return occasion.map(SurveyOccasion::forms).filter(forms -> forms.size() == 1)
				.map(forms -> LocalizedText.same(forms.getFirst()))
				.orElseGet(() -> FormWords.questionnaireOf(methodology.name()));
	}

	/** Whether a weight λ stands beside each line. */
	public boolean isWeighted() {
		return groups.stream().flatMap(group -> group.items().stream())
				.anyMatch(item -> item.coefficient().isPresent());
	}

	/** The mark of an item that does not concern the customer; empty where the methodology knows none. */
	public Optional<String> notApplicable() {
		return methodology.scale().notApplicableMarks().stream().findFirst();
	}

	/** A weight λ as it is printed, with three decimals; empty for none. */
	static String printed(Optional<Rational> coefficient) {
		return coefficient.map(share -> share.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString()).orElse("");
	}
}
