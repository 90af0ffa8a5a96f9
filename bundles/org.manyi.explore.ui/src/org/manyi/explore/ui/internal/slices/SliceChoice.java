/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Slice;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** A button that says to which period, place or other values the slice is restricted, and opens the choice. */
final class SliceChoice {

	private final SliceKind kind;
	private final String id;
	private final Button button;
	private final ButtonTip tip;
	private final Consumer<Slice> react;
	private Runnable opener = () -> {
		// nothing is shown yet
	};

	/**
	 * @param react told what the user wants to see
	 */
	SliceChoice(Composite bar, SliceKind kind, Consumer<Slice> react) {
		this.kind = kind;
		this.react = react;
		id = "slice." + kind.name().toLowerCase(Locale.ROOT);
		button = WidgetId.set(new Button(bar, SWT.PUSH), id);
		tip = new ButtonTip(button);
		button.addListener(SWT.Selection, event -> opener.run());
		button.setVisible(false);
	}

	/**
	 * Shows what is chosen.
	 *
	 * @param room whether there is room for choices
	 * @return whether it needs other room than before
	 */
	boolean show(boolean room, Slice slice, Slices slices, Texts texts) {
		SliceWords words = new SliceWords(texts);
		SliceTree tree = new SliceTree(slices.values(), words);
		// a slice of another time may have what the survey does not have now
		boolean visible = room && (kind.restricts(slice) || tree.isChoice(kind));
		boolean other = button.getVisible() != visible;
		button.setVisible(visible);
		String shown = words(slice, words, ShortName::of);
		String field = words.field(kind.fields().getFirst());
		other |= WidgetWords.set(button, (kind == SliceKind.PERIOD || kind == SliceKind.PLACE ? shown
				: texts.format(texts.messages().sliceOf, field, shown)).replace("&", "&&") + " ▾");
		tip.tell(texts.format(texts.messages().sliceTip, field, words(slice, words, UnaryOperator.identity())));
		opener = () -> open(tree, slice, texts);
		return other;
	}

	private String words(Slice slice, SliceWords words, UnaryOperator<String> written) {
		List<String> parts = kind.fields().stream().map(field -> words.values(slice, field))
				.filter(part -> !part.isEmpty()).map(written).toList();
		return parts.isEmpty() ? switch (kind) {
			case PERIOD -> words.texts().messages().sliceAllTime;
			case PLACE -> words.texts().messages().sliceAllPlaces;
			default -> words.texts().messages().sliceEverything;
		} : String.join(" › ", parts);
	}

	private void open(SliceTree tree, Slice slice, Texts texts) {
		SlicePopup.Foot foot = kind == SliceKind.PERIOD
				? new PeriodRange(tree.values(), kind.all(slice), tree.words())
				: SlicePopup.Foot.NONE;
		new SlicePopup(button, tip, id, tree.of(kind, slice), slice, texts, foot, react);
	}
}
