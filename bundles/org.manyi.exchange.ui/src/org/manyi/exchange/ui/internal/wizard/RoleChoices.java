/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.manyi.exchange.api.mapping.ColumnProposal;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.model.Item;
import org.manyi.model.Methodology;
import org.manyi.model.ResponseField;

/** What a column may be, in the user's words: not used, an item, something known of the response, a check box. */
record RoleChoices(Methodology methodology, Texts texts) {

	/** An id that says more than the name does, such as Q3. */
	private static final Pattern NUMBERED = Pattern.compile("\\d");

	/** The roles, in the order in which they are offered. */
	List<ColumnRole> of(ColumnProposal column) {
		List<ColumnRole> roles = new ArrayList<>();
		roles.add(new ColumnRole.Unused());
		methodology.indicators().items().forEach(item -> roles.add(new ColumnRole.OfItem(item.id(), "")));
		for (ResponseField field : ResponseField.values()) {
			roles.add(new ColumnRole.OfField(field));
		}
		roles.add(column.role() instanceof ColumnRole.OfCategory category ? category
				: new ColumnRole.OfCategory(column.column().choice().orElse(column.column().id())));
		return roles;
	}

	/** The place of the role that a column has. */
	int place(ColumnProposal column) {
		List<ColumnRole> roles = of(column);
		return column.role() instanceof ColumnRole.OfItem(String item, String dictionary)
				? roles.indexOf(new ColumnRole.OfItem(item, ""))
				: roles.indexOf(column.role());
	}

	String words(ColumnRole role) {
		return switch (role) {
		case ColumnRole.Unused unused -> texts.messages().roleUnused;
		case ColumnRole.OfItem(String id, String dictionary) ->
			methodology.indicators().items().stream().filter(item -> item.id().equals(id)).findFirst().map(this::words)
					.orElse(id);
		case ColumnRole.OfField(ResponseField field) -> FieldWords.of(field, texts.messages());
		case ColumnRole.OfCategory(String category) -> texts.format(texts.messages().roleCategory, category);
		};
	}

	private String words(Item item) {
		String name = texts.of(item.name());
		boolean number = NUMBERED.matcher(item.id()).find() && !item.id().equals(name);
		return texts.format(texts.messages().roleItem, number ? item.id() + " " + name : name);
	}
}
