/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.columns;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.manyi.exchange.internal.columns.ColumnRole.OfField;
import org.manyi.exchange.internal.columns.ColumnRole.OfItem;
import org.manyi.model.GroupField;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.InputReport;

/**
 * What each column of a file is taken for.
 *
 * @param headings as written in the file
 * @param roles    one per heading
 */
public record ColumnPlan(List<String> headings, List<ColumnRole> roles) {

	public ColumnPlan {
		headings = List.copyOf(headings);
		roles = List.copyOf(roles);
	}

	/** How many columns belong to items. */
	public long itemColumns() {
		return roles.stream().filter(OfItem.class::isInstance).count();
	}

	/** How many columns belong to an item or a known field. */
	public long usedColumns() {
		return roles.stream().filter(role -> !(role instanceof ColumnRole.Unused)).count();
	}

	/** The place of the item's column, empty when it has none. */
	public OptionalInt columnOfItem(int item) {
		return columnOf(new OfItem(item));
	}

	/** The place of the field's column, empty when the file has none. */
	public OptionalInt columnOf(SurveyField field) {
		return columnOf(new OfField(field));
	}

	private OptionalInt columnOf(ColumnRole role) {
		return IntStream.range(0, roles.size()).filter(i -> roles.get(i).equals(role)).findFirst();
	}

	/** The fields by which these columns can be grouped. */
	public List<GroupField> groupFields() {
		return roles.stream().filter(OfField.class::isInstance).map(OfField.class::cast)
				.flatMap(role -> role.field().groupFields()).sorted().toList();
	}

	/** The columns as the input report shows them. */
	public List<InputReport.Column> report(Questionnaire questionnaire) {
		return IntStream.range(0, headings.size())
				.mapToObj(i -> new InputReport.Column(headings.get(i), nameOf(roles.get(i), questionnaire))).toList();
	}

	private static Optional<String> nameOf(ColumnRole role, Questionnaire questionnaire) {
		return switch (role) {
		case OfItem(int item) -> Optional.of(questionnaire.items().get(item).id());
		case OfField(SurveyField field) -> Optional.of(field.role());
		case ColumnRole.Unused() -> Optional.empty();
		};
	}
}
