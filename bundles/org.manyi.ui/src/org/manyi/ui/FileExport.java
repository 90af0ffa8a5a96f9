/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.manyi.chart.ChartException;
import org.manyi.report.TableAsCsv;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.TableText;

/** Writes what a view shows to a file that the user names, and says where it is or why it is not. */
@Creatable
public final class FileExport {

	private final FilePicker picker;
	private final SettingsStore settings;
	private ExportMessages messages = new ExportMessages();
	private Locale locale = Locale.ROOT;

	/** Writes a file. */
	@FunctionalInterface
	public interface Writer {

		void write(Path file) throws IOException, ChartException;
	}

	@Inject
	public FileExport(FilePicker picker, SettingsStore settings) {
		this.picker = picker;
		this.settings = settings;
	}

	@Inject
	void texts(@Translation ExportMessages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
	}

	/** The words in the user's language. */
	public ExportMessages messages() {
		return messages;
	}

	/**
	 * Asks for the file and writes it.
	 *
	 * @param title  what the file is for
	 * @param name   that is offered
	 * @param kinds  of files to choose among
	 * @param writer writes the file
	 * @param told   what became of it; not called where the user names no file
	 */
	public void write(String title, String name, List<FilePicker.Kind> kinds, Writer writer, Consumer<String> told) {
		picker.toSave(new FilePicker.Question(title, settings.get().folder(), Optional.of(name), kinds))
				.ifPresent(file -> told.accept(outcome(file, writer)));
	}

	/** Asks for a CSV file and writes the table to it. */
	public void write(String title, String name, TableText table, Consumer<String> told) {
		write(title, name, List.of(new FilePicker.Kind(messages.kindCsv, List.of("csv"))), file -> {
			try (OutputStream out = Files.newOutputStream(file)) {
				new TableAsCsv().write(table.headings(), table.rows(), out);
			}
		}, told);
	}

	private String outcome(Path file, Writer writer) {
		try {
			writer.write(file);
			return format(messages.saved, file);
		} catch (ChartException e) {
			return format(messages.notSaved, file, e.text().in(locale));
		} catch (IOException e) {
			return format(messages.notSaved, file, String.valueOf(e.getMessage()));
		}
	}

	private String format(String pattern, Object... arguments) {
		return new MessageFormat(pattern, locale).format(arguments);
	}
}
