/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.service.opinion.CategorySuggestion;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.WidgetId;

/**
 * Looks for a category by what is typed of it: Enter takes the one marked, which the response then has or has no more;
 * none is marked before something is typed or an arrow pressed.
 * What no category is called becomes a new one.
 */
@NonNullByDefault({})
final class CategoryDialog extends PlainDialog {

	private static final int WIDTH = 360;
	private static final int ROWS = 12;
	private static final int LIST = IDialogConstants.CLIENT_ID + 1;
	private static final int RULES = IDialogConstants.CLIENT_ID + 2;

	private final Texts texts;
	private final Messages messages;
	private final List<String> categories;
	private final Map<String, CategorySuggestion> suggested = new LinkedHashMap<>();
	private final Set<String> present;
	private final CategoryKeys keys;
	private List<String> offered = List.of();
	private org.eclipse.swt.widgets.List list;
	private Text typed;
	private Optional<String> chosen = Optional.empty();

	/**
	 * @param choices the categories there are, those suggested first
	 * @param present those that the response has
	 */
	CategoryDialog(Shell parent, Texts texts, OpinionLine.Choices choices, Set<String> present) {
		super(parent, "code", texts.messages().codeTitle);
		this.texts = texts;
		messages = texts.messages();
		choices.suggested().forEach(one -> suggested.put(one.category(), one));
		Set<String> all = new LinkedHashSet<>(suggested.keySet());
		all.addAll(choices.categories().all());
		categories = List.copyOf(all);
		this.present = present;
		keys = new CategoryKeys(choices.categories().all());
	}

	/** Whether the user wants to look at the list of categories instead. */
	boolean wantsList() {
		return getReturnCode() == LIST;
	}

	/** Whether the user wants to look at the rules instead. */
	boolean wantsRules() {
		return getReturnCode() == RULES;
	}

	/** The category to be given or taken away; empty when the user cancels. */
	Optional<String> ask() {
		return open() == OK ? chosen : Optional.empty();
	}

	@Override
	protected void fill(Composite area) {
		typed = WidgetId.set(new Text(area, SWT.BORDER), "code.typed");
		typed.setMessage(messages.codeTyped);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(typed);
		list = WidgetId.set(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL),
				"code.list");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * list.getItemHeight()).applyTo(list);
		typed.addListener(SWT.Modify, event -> offer());
		typed.addListener(SWT.KeyDown, this::move);
		list.addListener(SWT.Selection, event -> choose());
		list.addListener(SWT.MouseDoubleClick, event -> okPressed());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, LIST, messages.categoriesOpen, "list.open", false);
		button(parent, RULES, messages.rulesOpen, "rules.open", false);
		button(parent, IDialogConstants.OK_ID, messages.codeTake, "ok", true);
		button(parent, IDialogConstants.CANCEL_ID, messages.cancel, "cancel", false);
		offer();
	}

	/** The arrows mark another category while the user types. */
	private void move(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && list.getItemCount() > 0) {
			list.select(Math.clamp(list.getSelectionIndex() + step, 0, list.getItemCount() - 1));
			list.showSelection();
			event.doit = false;
			choose();
		}
	}

	private void offer() {
		String wanted = typed.getText().strip();
		String folded = wanted.toLowerCase(Locale.ROOT);
		List<String> found = new ArrayList<>(categories.stream()
				.filter(category -> category.toLowerCase(Locale.ROOT).contains(folded)).toList());
		int same = found.stream().map(category -> category.toLowerCase(Locale.ROOT)).toList().indexOf(folded);
		if (same < 0 && !wanted.isEmpty()) {
			// a part of other names may be a new one: the last choice
			found.add(wanted);
		}
		offered = List.copyOf(found);
		list.setItems(offered.stream().map(this::line).toArray(String[]::new));
		// nothing is given or taken away before the user has said what
		if (wanted.isEmpty()) {
			list.deselectAll();
		} else {
			list.select(Math.max(0, same));
		}
		choose();
	}

	private String line(String category) {
		CategorySuggestion like = suggested.get(category);
		String words = (present.contains(category) ? "✓ " : "    ") + keys.before(category) + category;
		return like == null ? words
				: words + texts.format(messages.suggestedLike, Math.round(100 * like.similarity()), like.comment());
	}

	private void choose() {
		int place = list.getSelectionIndex();
		chosen = place >= 0 ? Optional.of(offered.get(place)) : Optional.empty();
		Button take = getButton(OK);
		if (take != null) {
			take.setText(chosen.filter(name -> !categories.contains(name)).isPresent() ? messages.codeNew
					: messages.codeTake);
			take.setEnabled(chosen.isPresent());
		}
	}
}
