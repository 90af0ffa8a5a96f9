/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Scope;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Slice;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** A button with the slices that the workspace keeps under names, and the name of the one shown. */
final class NamedChoice {

	private static final String ID = "slice.named";

	private final Button button;
	private final ButtonTip tip;
	private final Reactions reactions;
	private Runnable opener = () -> {
		// nothing is shown yet
	};

	/**
	 * What the user does.
	 *
	 * @param show   told which slice to show
	 * @param keep   told under which name the one shown is to be kept
	 * @param remove told which is not to be kept any more
	 */
	record Reactions(Consumer<Slice> show, Consumer<String> keep, Consumer<String> remove) {
	}

	NamedChoice(Composite bar, Reactions reactions) {
		this.reactions = reactions;
		button = WidgetId.set(new Button(bar, SWT.PUSH), ID);
		tip = new ButtonTip(button);
		button.addListener(SWT.Selection, event -> opener.run());
		button.setVisible(false);
	}

	/**
	 * Whether it needs other room than before.
	 *
	 * @param visible whether a survey of a workspace is shown
	 */
	boolean show(boolean visible, Scope scope, NamedSlices named, Texts texts) {
		boolean other = button.getVisible() != visible;
		button.setVisible(visible);
		Optional<String> name = named.name(scope.slice());
		other |= WidgetWords.set(button,
				"★ " + name.map(shown -> ShortName.of(shown).replace("&", "&&") + " ").orElse("") + "▾");
		tip.tell(name.map(shown -> shown + "\n").orElse("") + texts.messages().namedTip);
		opener = () -> open(scope.slice(), named, texts);
		return other;
	}

	private void open(Slice shown, NamedSlices named, Texts texts) {
		Messages messages = texts.messages();
		Menu menu = new Menu(button);
		named.slices().forEach((name, slice) -> {
			String what = new SliceWords(texts).slice(slice);
			MenuItem item = item(menu, SWT.RADIO, ID + ".show", ShortName.of(name) + "\t" + ShortName.of(what));
			PopUp.tip(item, name + "\t" + what);
			item.setSelection(slice.equals(shown));
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection() && !slice.equals(shown)) {
					reactions.show().accept(slice);
				}
			});
		});
		if (!named.slices().isEmpty()) {
			new MenuItem(menu, SWT.SEPARATOR);
		}
		MenuItem keep = item(menu, SWT.PUSH, ID + ".keep", messages.namedKeep);
		keep.setEnabled(!shown.isAll());
		keep.addListener(SWT.Selection, event -> ask(named.name(shown).orElse(new SliceWords(texts).slice(shown)),
				messages));
		named.name(shown).ifPresent(name -> {
			MenuItem remove = item(menu, SWT.PUSH, ID + ".remove",
					texts.format(messages.namedRemove, ShortName.of(name)));
			PopUp.tip(remove, texts.format(messages.namedRemove, name));
			remove.addListener(SWT.Selection, event -> reactions.remove().accept(name));
		});
		PopUp.open(menu, button, tip);
	}

	private static MenuItem item(Menu menu, int style, String id, String words) {
		MenuItem item = WidgetId.set(new MenuItem(menu, style), id);
		item.setText(words.replace("&", "&&"));
		return item;
	}

	private void ask(String proposed, Messages messages) {
		InputDialog dialog = new InputDialog(button.getShell(), messages.namedTitle, messages.namedName, proposed,
				typed -> typed.isBlank() ? messages.namedEmpty : null);
		if (dialog.open() == Window.OK) {
			reactions.keep().accept(String.valueOf(dialog.getValue()));
		}
	}
}
