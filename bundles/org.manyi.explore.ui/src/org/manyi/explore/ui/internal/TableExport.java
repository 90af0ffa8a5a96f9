/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.manyi.report.TableAsCsv;
import org.manyi.service.Analysis;
import org.manyi.ui.FilePicker;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.TableText;

/** Writes a table as the user sees it to a CSV file that the user names, and says where it is. */
@Creatable
public final class TableExport {

	private final FilePicker picker;
	private final SettingsStore settings;
	private final ExploreSession session;

	@Inject
	public TableExport(FilePicker picker, SettingsStore settings, ExploreSession session) {
		this.picker = picker;
		this.settings = settings;
		this.session = session;
	}

	/**
	 * @param analysis what the table is about
	 * @param what     names the table in the file name offered, such as {@code lowest}
	 */
	public void export(TableText table, Analysis analysis, String what, Texts texts) {
		Messages messages = texts.messages();
		TableText marked = analysis.plan().approval().mark()
				.map(mark -> table.with(messages.columnApproval, texts.of(mark))).orElse(table);
		picker.toSave(new FilePicker.Question(messages.pickExport, settings.get().folder(),
				Optional.of(ExportName.of(analysis, session.exploration().state(), what + ".csv")),
				List.of(new FilePicker.Kind(messages.kindCsv, List.of("csv")))))
				.ifPresent(file -> write(marked, file, texts));
	}

	private void write(TableText table, Path file, Texts texts) {
		try (OutputStream out = Files.newOutputStream(file)) {
			new TableAsCsv().write(table.headings(), table.rows(), out);
			session.report(texts.format(texts.messages().exported, file));
		} catch (IOException e) {
			session.report(texts.format(texts.messages().exportFailed, file, String.valueOf(e.getMessage())));
		}
	}
}
