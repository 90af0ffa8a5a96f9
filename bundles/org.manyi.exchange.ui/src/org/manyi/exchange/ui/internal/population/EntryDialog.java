/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.population;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.decisions.ReasonDialog;
import org.manyi.service.EntryValues;
import org.manyi.store.api.population.PopulationField;
import org.manyi.store.api.population.PopulationKind;
import org.manyi.ui.WidgetId;

/** Asks what is to be said of an entry. What tells an entry that is there from others cannot be changed. */
@NonNullByDefault({})
final class EntryDialog extends ReasonDialog {

	/** Without which there is no entry, where they are of its key. */
	private static final Set<PopulationField> NEEDED = Set.of(PopulationField.NAME, PopulationField.ID,
			PopulationField.EVENT_KIND, PopulationField.DATE);

	private final PopulationKind kind;
	private final boolean present;
	private final Texts texts;
	private final EntryChoices choices;
	private final Map<PopulationField, String> values = new EnumMap<>(PopulationField.class);

	/**
	 * @param entry what is said of it now; empty for a new one
	 * @param start what a new one begins with
	 */
	EntryDialog(Shell parent, Texts texts, PopulationKind kind, Optional<EntryValues> entry, EntryValues start,
			EntryChoices choices) {
		super(parent, texts.messages(), entry.isPresent() ? texts.messages().entryChange : texts.messages().entryAdd,
				entry.isPresent() ? texts.messages().entryChangeMeaning : meaning(texts.messages(), kind));
		this.texts = texts;
		this.kind = kind;
		this.present = entry.isPresent();
		this.choices = choices;
		kind.fields().forEach(field -> values.put(field, entry.orElse(start).of(field)));
	}

	private static String meaning(Messages messages, PopulationKind kind) {
		return kind.fields().contains(PopulationField.VALID_FROM) ? messages.entryAddMeaning
				: messages.entryAddPlainMeaning;
	}

	@Override
	protected void createFields(Composite area) {
		Composite grid = Forms.grid(area, 2);
		PopulationWords words = new PopulationWords(messages());
		for (PopulationField field : kind.fields()) {
			Forms.name(grid, words.of(field));
			boolean fixed = present && kind.key().contains(field);
			List<String> allowed = choices.values(field);
			if (!allowed.isEmpty() && !fixed) {
				choice(grid, field, allowed, words);
			} else if (choices.names().containsKey(field) && !fixed) {
				name(grid, field);
			} else {
				text(grid, field, fixed);
			}
		}
	}

	private static String id(PopulationField field) {
		return "entry." + field.name();
	}

	private void choice(Composite grid, PopulationField field, List<String> allowed, PopulationWords words) {
		Combo combo = Forms.choice(grid, id(field), SWT.READ_ONLY);
		combo.setItems(allowed.stream().map(value -> word(field, value, words)).toArray(String[]::new));
		if (!allowed.contains(values.get(field))) {
			values.put(field, allowed.getFirst());
		}
		combo.select(allowed.indexOf(values.get(field)));
		combo.addListener(SWT.Selection, event -> values.put(field, allowed.get(combo.getSelectionIndex())));
	}

	private String word(PopulationField field, String value, PopulationWords words) {
		return field == PopulationField.EVENT_KIND
				? choices.eventKinds().stream().filter(kind -> kind.id().equals(value)).findFirst()
						.map(kind -> texts.of(kind.name())).orElse(value)
				: words.of(field, value);
	}

	private void name(Composite grid, PopulationField field) {
		Combo combo = Forms.choice(grid, id(field), SWT.NONE);
		combo.setItems(choices.names().get(field).toArray(String[]::new));
		combo.setText(values.get(field));
		combo.addListener(SWT.Modify, event -> put(field).accept(combo.getText()));
	}

	private void text(Composite grid, PopulationField field, boolean fixed) {
		Text text = WidgetId.set(new Text(grid, SWT.BORDER), id(field));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.setText(fixed ? word(field, values.get(field), new PopulationWords(messages())) : values.get(field));
		text.setEnabled(!fixed);
		text.setMessage(switch (field) {
		case ACCEPTED_ON, VALID_FROM, VALID_UNTIL -> messages().dayHint;
		case OCCASION -> messages().occasionHint;
		case DATE -> messages().dateHint;
		case BEGAN, ENDED -> messages().timeHint;
		default -> "";
		});
		text.addListener(SWT.Modify, event -> put(field).accept(text.getText()));
	}

	private Consumer<String> put(PopulationField field) {
		return text -> {
			values.put(field, text.strip());
			check();
		};
	}

	@Override
	protected boolean isComplete() {
		return kind.key().stream().filter(NEEDED::contains).noneMatch(field -> values.get(field).isBlank());
	}

	@Override
	protected boolean needsReason() {
		return false;
	}

	/** What the user says of it. */
	EntryValues values() {
		return new EntryValues(values);
	}
}
