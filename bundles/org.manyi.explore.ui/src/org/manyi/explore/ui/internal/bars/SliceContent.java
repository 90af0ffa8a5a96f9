/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.ScoredBy;
import org.manyi.explore.ui.internal.Source;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.Approval;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The widgets of the slice bar. */
final class SliceContent implements BarContent {

	private static final int WIDTH_STEP = 24;
	/** Room kept for figures and the reading before they are known, so that nothing below moves when they come. */
	private static final int LEAST_STEPS = 8;

	private final Supplier<Methodologies> methodologies;
	private final Supplier<Optional<MethodologyName>> chosen;
	private final Button open;
	private final Button export;
	private final Label file;
	private final Label counts;
	private final Label input;
	private final Label rejects;
	private final SurveyChoice surveys;
	private final StateChoice states;
	private final MethodologyCombo choice;
	private final Label reading;
	private final Supplier<OpenWorkspace> workspace;
	private Optional<Shown> shown = Optional.empty();

	/** Everything that what is seen depends on. */
	private record Shown(Exploration exploration, Texts texts, Methodologies methodologies,
			Optional<MethodologyName> chosen, OpenWorkspace workspace) {
	}

	/**
	 * What the user does.
	 *
	 * @param command     told the id of a command to run
	 * @param methodology told by what to score
	 * @param state       told the state of the data to show
	 * @param survey      told the id of the survey to show
	 * @param problems    run to show what was rejected
	 */
	record Reactions(Consumer<String> command, Consumer<MethodologyName> methodology, Consumer<DataState> state,
			Consumer<String> survey, Runnable problems) {
	}

	/**
	 * @param methodologies what there is to choose among
	 * @param chosen        by what the next analysis is
	 * @param workspace     the workspace of the window
	 */
	SliceContent(Composite bar, Supplier<Methodologies> methodologies, Supplier<Optional<MethodologyName>> chosen,
			Supplier<OpenWorkspace> workspace, Reactions reactions) {
		this.methodologies = methodologies;
		this.chosen = chosen;
		this.workspace = workspace;
		bar.setLayout(new WrappingBar());
		Composite data = group(bar, 4);
		Composite rule = group(bar, 3);
		open = button(data, "slice.open", () -> reactions.command().accept(ExploreConstants.COMMAND_OPEN));
		export = button(data, "slice.export", () -> reactions.command().accept(ExploreConstants.COMMAND_EXPORT));
		surveys = new SurveyChoice(data, workspace, reactions.survey());
		Composite source = new Composite(data, SWT.NONE);
		source.setBackground(Palette.PANEL.color());
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 0, 0, 0).spacing(12, 1).applyTo(source);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(source);
		file = label(source, "slice.file", Palette.INK);
		Font bold = FontDescriptor.createFrom(file.getFont()).setStyle(SWT.BOLD).createFont(file.getDisplay());
		file.setFont(bold);
		file.addDisposeListener(event -> bold.dispose());
		input = label(source, "slice.input", Palette.SECONDARY);
		rejects = label(source, "slice.rejects", Palette.SECONDARY);
		rejects.addListener(SWT.MouseUp, event -> reactions.problems().run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(rejects);
		counts = label(source, "slice.counts", Palette.SECONDARY);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(3, 1).applyTo(counts);
		states = new StateChoice(rule, workspace, reactions.state());
		choice = new MethodologyCombo(rule, methodologies, chosen, reactions.methodology());
		reading = label(rule, "slice.reading", Palette.SECONDARY);
	}

	private static Composite group(Composite bar, int columns) {
		Composite group = new Composite(bar, SWT.NONE);
		group.setBackground(Palette.PANEL.color());
		GridLayoutFactory.fillDefaults().numColumns(columns).margins(8, 5).spacing(8, 0).applyTo(group);
		return group;
	}

	private static Button button(Composite parent, String id, Runnable action) {
		Button button = WidgetId.set(new Button(parent, SWT.PUSH), id);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
		return button;
	}

	private static Label label(Composite parent, String id, Palette color) {
		Label label = WidgetId.set(new Label(parent, SWT.NONE), id);
		label.setBackground(Palette.PANEL.color());
		label.setForeground(color.color());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
		return label;
	}

	@Override
	public boolean show(Exploration exploration, Texts texts) {
		Optional<Shown> now = Optional
				.of(new Shown(exploration, texts, methodologies.get(), chosen.get(), workspace.get()));
		if (now.equals(shown)) {
			return false;
		}
		shown = now;
		boolean other = WidgetWords.set(open, texts.messages().openShort);
		WidgetWords.tip(open, texts.messages().open);
		other |= WidgetWords.set(export, texts.messages().export);
		export.setEnabled(exploration.analysis().isPresent());
		other |= surveys.show(texts);
		other |= states.show(exploration.state(), texts);
		other |= choice.show(exploration, texts);
		return show(exploration, new SliceTexts(texts)) || other;
	}

	private boolean show(Exploration exploration, SliceTexts words) {
		Optional<Analysis> analysis = exploration.analysis();
		String name = switch (exploration.activity()) {
			case Activity.Running running -> running.source().name();
			case Activity.Failed failed -> failed.source().name();
			case Activity.Idle idle -> shown(analysis);
			case Activity.Opening opening -> shown(analysis);
			case Activity.NotOpened notOpened -> shown(analysis);
		};
		boolean other = WidgetWords.set(file, name.replace("&", "&&"));
		WidgetWords.tip(file, name);
		other |= setInSteps(counts,
				analysis.map(done -> words.counts(done.total().scores().responses())).orElse(""));
		WidgetWords.tip(counts, counts.getText());
		boolean submitted = exploration.state() instanceof DataState.Submitted;
		other |= WidgetWords.set(input,
				analysis.filter(done -> !submitted).map(done -> words.input(done.input())).orElse(""));
		other |= WidgetWords.set(rejects, analysis.map(done -> words.rejects(done.input())).orElse(""));
		rejects.setCursor(rejects.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		boolean rejected = analysis.filter(done -> done.input().rejectedCount() > 0).isPresent();
		rejects.setForeground((rejected ? Palette.WORSE : Palette.SECONDARY).color());
		return showReading(exploration, words) || other;
	}

	private static String shown(Optional<Analysis> analysis) {
		return analysis.map(done -> Source.of(done.request()).name()).orElse("");
	}

	/** Which version and reading is in force; or that the methodology cannot be used, with the reasons as a tip. */
	private boolean showReading(Exploration exploration, SliceTexts words) {
		Messages messages = words.texts().messages();
		List<LocalizedText> obstacles = chosen.get().map(MethodologyName::id).map(methodologies.get()::obstacles)
				.orElse(List.of());
		Optional<Analysis> analysis = exploration.analysis();
		WidgetWords.tip(reading, obstacles.isEmpty() ? words.version(exploration).orElse("")
				: String.join("\n", obstacles.stream().map(words.texts()::of).toList()));
		if (!obstacles.isEmpty()) {
			reading.setForeground(Palette.WORSE.color());
			return setInSteps(reading, messages.notUsable);
		}
		boolean departs = analysis.filter(done -> done.plan().approval() != Approval.APPROVED).isPresent()
				|| exploration.by().flatMap(ScoredBy::overruled).isPresent();
		reading.setForeground((departs ? Palette.WORSE : Palette.SECONDARY).color());
		return setInSteps(reading, analysis.map(done -> words.reading(done, exploration.by()))
				.orElse(methodologies.get().available().isEmpty() ? messages.noMethodology : ""));
	}

	/** Takes its room by steps: a digit that is a little wider moves nothing. */
	private static boolean setInSteps(Label label, String words) {
		boolean said = WidgetWords.set(label, words);
		if (!(label.getLayoutData() instanceof GridData data) || !said && data.widthHint != SWT.DEFAULT) {
			return false;
		}
		int steps = Math.max(LEAST_STEPS,
				(label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + WIDTH_STEP - 1) / WIDTH_STEP);
		boolean other = data.widthHint != steps * WIDTH_STEP;
		data.widthHint = steps * WIDTH_STEP;
		return other;
	}
}
