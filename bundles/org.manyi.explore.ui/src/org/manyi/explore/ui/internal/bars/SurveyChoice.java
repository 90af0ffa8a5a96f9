/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.service.SurveySummary;
import org.manyi.ui.WidgetWords;

/** The surveys of the workspace that is open, to choose the one shown; takes no room where there are none. */
final class SurveyChoice {

	private static final int WIDTH = 220;

	private final Supplier<OpenWorkspace> workspace;
	private final ChoiceRoom room;
	private final Combo choice;
	private List<String> offered = List.of();

	/**
	 * @param chosen told the id of the survey that the user wants to see
	 */
	SurveyChoice(Composite bar, Supplier<OpenWorkspace> workspace, Consumer<String> chosen) {
		this.workspace = workspace;
		room = new ChoiceRoom(bar, "slice.survey", WIDTH);
		choice = room.choice();
		choice.addListener(SWT.Selection, event -> chosen.accept(offered.get(choice.getSelectionIndex())));
	}

	/** Whether it needs other room than before. */
	boolean show(Texts texts) {
		OpenWorkspace open = workspace.get();
		offered = open.surveys().stream().map(summary -> summary.survey().id()).toList();
		boolean other = WidgetWords.set(choice, open.surveys().stream().map(summary -> words(summary, texts)).toList());
		open.shown().ifPresent(id -> WidgetWords.choose(choice, offered.indexOf(id)));
		WidgetWords.tip(choice,
				open.folder().map(folder -> texts.format(texts.messages().surveysOf, folder)).orElse(""));
		boolean visible = !offered.isEmpty();
		return room.setVisible(visible) || other;
	}

	private static String words(SurveySummary summary, Texts texts) {
		return texts.format(texts.messages().surveyReturned, summary.survey().id(), summary.returned());
	}
}
