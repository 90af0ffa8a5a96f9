/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.ui.WidgetWords;

/** Of which state of the data the figures are; takes no room where there is one alone. */
final class StateChoice {

	private final Supplier<OpenWorkspace> workspace;
	private final ChoiceRoom room;
	private final Combo choice;
	private List<DataState> offered = List.of();

	/**
	 * @param chosen told the state that the user wants to see
	 */
	StateChoice(Composite bar, Supplier<OpenWorkspace> workspace, Consumer<DataState> chosen) {
		this.workspace = workspace;
		room = new ChoiceRoom(bar, "slice.state", SWT.DEFAULT);
		choice = room.choice();
		choice.addListener(SWT.Selection, event -> chosen.accept(offered.get(choice.getSelectionIndex())));
	}

	/** Whether it needs other room than before. */
	boolean show(DataState shown, Texts texts) {
		OpenWorkspace open = workspace.get();
		boolean survey = open.shown().isPresent();
		boolean submitted = open.shown().flatMap(open::find)
				.filter(summary -> summary.decisions().submitted() > 0).isPresent();
		List<DataState> states = new ArrayList<>(List.of(DataState.NOW));
		if (submitted) {
			states.add(new DataState.Submitted());
		}
		if (!states.contains(shown)) {
			states.add(shown);
		}
		boolean visible = survey && states.size() > 1;
		List<String> words = states.stream().map(state -> words(state, submitted, texts)).toList();
		offered = states;
		boolean other = WidgetWords.set(choice, words);
		WidgetWords.choose(choice, offered.indexOf(shown));
		WidgetWords.tip(choice, texts.messages().stateTip);
		return room.setVisible(visible) || other;
	}

	private static String words(DataState state, boolean submitted, Texts texts) {
		Messages messages = texts.messages();
		return switch (state) {
			case DataState.Now now -> submitted ? messages.stateAmended : messages.stateNow;
			case DataState.Submitted then -> messages.stateSubmitted;
			case DataState.AsOf(long version) -> texts.format(messages.stateAsOf, String.valueOf(version));
		};
	}
}
