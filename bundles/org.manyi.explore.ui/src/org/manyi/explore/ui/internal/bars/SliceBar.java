/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.Commands;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.Reading;
import org.manyi.service.Analysis;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Of which file, answers and methodology the window speaks; here the user opens a file and chooses the methodology. */
public final class SliceBar {

	private final ExploreSession session;
	private final Commands commands;
	private final EPartService parts;
	private Exploration exploration = Exploration.EMPTY;
	private Methodologies methodologies = Methodologies.NONE;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private @Nullable Widgets widgets;
	private List<Optional<Methodology>> offered = List.of();

	private record Widgets(Button open, Button export, Label file, Label counts, Label input, Label rejects,
			Label methodology, Combo choice, Label reading) {
	}

	@Inject
	public SliceBar(ExploreSession session, ECommandService commands, EHandlerService handlers, EPartService parts) {
		this.parts = parts;
		this.session = session;
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void exploration(Exploration current) {
		exploration = current;
		refresh();
	}

	@Inject
	void methodologies(Methodologies current) {
		methodologies = current;
		refresh();
	}

	@Inject
	void texts(@Translation Messages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		refresh();
	}

	@PostConstruct
	void create(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		bar.setBackground(Palette.PANEL.color());
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 5).spacing(8, 0).applyTo(bar);
		Button open = button(bar, "slice.open", ExploreConstants.COMMAND_OPEN);
		Button export = button(bar, "slice.export", ExploreConstants.COMMAND_EXPORT);
		Composite source = new Composite(bar, SWT.NONE);
		source.setBackground(Palette.PANEL.color());
		GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(8, 0, 0, 0).spacing(12, 1).applyTo(source);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(source);
		Label file = label(source, "slice.file", Palette.INK);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(file);
		Font bold = FontDescriptor.createFrom(file.getFont()).setStyle(SWT.BOLD).createFont(file.getDisplay());
		file.setFont(bold);
		file.addDisposeListener(event -> bold.dispose());
		Label counts = label(source, "slice.counts", Palette.SECONDARY);
		Label input = label(source, "slice.input", Palette.SECONDARY);
		Label rejects = label(source, "slice.rejects", Palette.SECONDARY);
		rejects.addListener(SWT.MouseUp,
				event -> parts.showPart(ExploreConstants.PART_PROBLEMS, PartState.ACTIVATE));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(rejects);
		Label methodology = label(bar, "slice.methodology.label", Palette.SECONDARY);
		Combo choice = WidgetId.set(new Combo(bar, SWT.READ_ONLY), "slice.methodology");
		choice.addListener(SWT.Selection, event -> offered.get(choice.getSelectionIndex())
				.ifPresent(chosen -> session.choose(chosen.id())));
		Label reading = label(bar, "slice.reading", Palette.SECONDARY);
		widgets = new Widgets(open, export, file, counts, input, rejects, methodology, choice, reading);
		acceptFiles(parent);
		refresh();
	}

	private Button button(Composite parent, String id, String command) {
		Button button = WidgetId.set(new Button(parent, SWT.PUSH), id);
		button.addListener(SWT.Selection, event -> commands.run(command));
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

	private void acceptFiles(Composite parent) {
		DropTarget target = new DropTarget(parent.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(@Nullable DropTargetEvent event) {
				if (event != null && event.detail == DND.DROP_DEFAULT) {
					event.detail = DND.DROP_COPY;
				}
			}

			@Override
			public void drop(@Nullable DropTargetEvent event) {
				if (event != null && event.data instanceof String[] files && files.length > 0) {
					session.open(java.nio.file.Path.of(files[0]));
				}
			}
		});
	}

	private void refresh() {
		Widgets shown = widgets;
		if (shown == null || shown.open().isDisposed()) {
			return;
		}
		Texts texts = new Texts(messages, locale);
		shown.open().setText(messages.open);
		shown.export().setText(messages.export);
		shown.export().setEnabled(exploration.analysis().isPresent());
		shown.methodology().setText(messages.methodology);
		offer(shown, texts);
		show(shown, new SliceTexts(texts));
		shown.open().requestLayout();
	}

	private void offer(Widgets shown, Texts texts) {
		Optional<Methodology> departed = exploration.departed()
				? exploration.analysis().map(analysis -> analysis.plan().methodology()) : Optional.empty();
		offered = java.util.stream.Stream.concat(methodologies.available().stream().map(Optional::of),
				departed.stream().map(gone -> Optional.<Methodology>empty())).toList();
		shown.choice().setItems(java.util.stream.Stream.concat(
				methodologies.available().stream().map(methodology -> texts.of(methodology.name())),
				departed.stream().map(gone -> texts.of(gone.name()) + " †")).toArray(String[]::new));
		shown.choice().setEnabled(!offered.isEmpty());
		if (departed.isPresent()) {
			shown.choice().select(offered.size() - 1);
		} else {
			session.chosen().flatMap(methodologies::find)
					.ifPresent(chosen -> shown.choice().select(offered.indexOf(Optional.of(chosen))));
		}
	}

	private void show(Widgets shown, SliceTexts words) {
		Optional<Analysis> analysis = exploration.analysis();
		String file = switch (exploration.activity()) {
			case Activity.Running running -> String.valueOf(running.file().getFileName());
			case Activity.Failed failed -> String.valueOf(failed.file().getFileName());
			case Activity.Idle idle -> analysis.map(done -> String.valueOf(done.request().source().getFileName()))
					.orElse("");
		};
		shown.file().setText(file.replace("&", "&&"));
		shown.counts().setText(analysis.map(done -> words.counts(done.total().scores().responses())).orElse(""));
		shown.input().setText(analysis.map(done -> words.input(done.input())).orElse(""));
		shown.rejects().setText(analysis.map(done -> words.rejects(done.input())).orElse(""));
		shown.rejects().setCursor(shown.rejects().getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		boolean rejected = analysis.filter(done -> done.input().rejectedCount() > 0).isPresent();
		shown.rejects().setForeground((rejected ? Palette.WORSE : Palette.SECONDARY).color());
		shown.reading().setText(analysis.map(words::reading)
				.orElse(methodologies.available().isEmpty() ? messages.noMethodology : ""));
		boolean other = analysis
				.filter(done -> !done.plan().readings().stream().allMatch(Reading::approved)).isPresent();
		shown.reading().setForeground((other ? Palette.WORSE : Palette.SECONDARY).color());
	}
}
