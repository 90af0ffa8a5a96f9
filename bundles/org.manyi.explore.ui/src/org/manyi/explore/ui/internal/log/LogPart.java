/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.log;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.manyi.explore.ui.internal.ListFrame;
import org.manyi.ui.Palette;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.Column;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;

/** What went wrong, with its details to be copied into a report. */
public final class LogPart {

	private final ErrorLog log;
	private final SettingsStore settings;
	private final Runnable changed;
	private LogMessages messages = new LogMessages();
	private Locale locale = Locale.ROOT;
	private Optional<Widgets> widgets = Optional.empty();
	private Optional<LogEntry> selected = Optional.empty();

	private boolean stallsShown;

	private record Widgets(ListFrame frame, Button stalls, Button copy, Button copyAll, Button clear,
			RecordTable<LogEntry> table, Text details) {
	}

	@Inject
	public LogPart(ErrorLog log, SettingsStore settings, UISynchronize ui) {
		this.log = log;
		this.settings = settings;
		changed = () -> ui.asyncExec(this::refresh);
	}

	@Inject
	void texts(@Translation LogMessages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		refresh();
	}

	@PostConstruct
	void create(Composite parent) {
		ListFrame frame = new ListFrame(parent, "log");
		Button stalls = frame.button("stalls", () -> {
			stallsShown = !stallsShown;
			refresh();
		});
		Button copy = frame.button("copy", () -> selected.map(LogEntry::details).ifPresent(this::copy));
		Button copyAll = frame.button("copy.all",
				() -> copy(entries().stream().map(LogEntry::details).collect(Collectors.joining("\n"))));
		Button clear = frame.button("clear", log::clear);
		SashForm sash = new SashForm(frame.area(), SWT.HORIZONTAL | SWT.SMOOTH);
		sash.setBackground(Palette.HAIRLINE.color());
		frame.fill(sash);
		RecordTable<LogEntry> table = new RecordTable<>(sash, "log.table",
				RowKind.flat(entry -> Long.toString(entry.number())), columns());
		table.keepLook(settings);
		table.onSelect(this::select);
		Text details = WidgetId.set(new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL),
				"log.details");
		details.setBackground(Palette.GROUND.color());
		details.setForeground(Palette.INK.color());
		SpokenName.set(details, () -> messages.details);
		sash.setWeights(60, 40);
		sash.addListener(SWT.Resize, event -> turn(sash));
		widgets = Optional.of(new Widgets(frame, stalls, copy, copyAll, clear, table, details));
		log.onChange(changed);
		refresh();
	}

	/** Details are beside the entries where both have room there, below them elsewhere. */
	private static void turn(SashForm sash) {
		Point size = sash.getSize();
		int wanted = size.x < 2 * size.y ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
		}
	}

	private List<Column<LogEntry>> columns() {
		return List.of(Column.words("time", 180, () -> messages.columnTime, LogEntry::clock),
				Column.<LogEntry>words("kind", 110, () -> messages.columnKind,
						this::kind)
						.colored(entry -> entry.status().matches(IStatus.ERROR) ? Optional.of(Palette.WORSE)
								: Optional.empty()),
				Column.words("message", Column.FILLS, () -> messages.columnMessage, LogEntry::message));
	}

	private String kind(LogEntry entry) {
		return entry.isStall() ? messages.stall
				: entry.status().matches(IStatus.ERROR) ? messages.error : messages.warning;
	}

	/** What is listed, the latest first. */
	private List<LogEntry> entries() {
		return stallsShown ? Stream.concat(log.problems().stream(), log.stalls().stream())
				.sorted(Comparator.comparingLong(LogEntry::number).reversed()).toList() : log.problems();
	}

	private void select(LogEntry entry) {
		selected = Optional.of(entry);
		showSelected();
	}

	private void showSelected() {
		widgets.ifPresent(shown -> {
			String words = selected.map(LogEntry::details).orElse("");
			if (!shown.details().getText().equals(words)) {
				shown.details().setText(words);
			}
			shown.copy().setEnabled(selected.isPresent());
		});
	}

	private String format(String pattern, int count) {
		return new MessageFormat(pattern, locale).format(new Object[] { count });
	}

	private void copy(String text) {
		widgets.ifPresent(shown -> {
			Clipboard clipboard = new Clipboard(shown.details().getDisplay());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	private void refresh() {
		widgets.filter(made -> made.frame().exists()).ifPresent(shown -> {
			List<LogEntry> entries = entries();
			int stalls = log.stalls().size();
			selected = selected.filter(entries::contains);
			shown.frame().say(entries.isEmpty() ? messages.none
					: format(messages.count, entries.size()),
					Map.of(shown.stalls(), format(stallsShown ? messages.stallsHide : messages.stallsShow, stalls),
							shown.copy(), messages.copy, shown.copyAll(), messages.copyAll, shown.clear(),
							messages.clear));
			shown.copyAll().setEnabled(!entries.isEmpty());
			shown.clear().setEnabled(!entries.isEmpty() || stalls > 0);
			shown.stalls().setEnabled(stalls > 0 || stallsShown);
			shown.table().setRows(entries);
			showSelected();
		});
	}

	@Focus
	void focus() {
		widgets.filter(made -> made.frame().exists()).ifPresent(shown -> shown.table().control().setFocus());
	}

	@PreDestroy
	void stop() {
		log.remove(changed);
	}
}
