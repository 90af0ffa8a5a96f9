/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.service.FileInspection;
import org.manyi.service.SourceChoice;
import org.manyi.ui.FileDrop;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;

/** Which file, what kind it is, and how it is read; its first rows. */
@NonNullByDefault({})
final class FilePage extends ImportPage {

	private Label path;
	private Button browse;
	private Label recognised;
	private Combo format;
	private ReadOptionFields options;
	private PreviewTable preview;
	private List<SurveyFormat> formats = List.of();
	private Optional<SourceChoice> asked = Optional.empty();

	FilePage(ImportWizard wizard) {
		super(wizard, "file", wizard.texts().messages().fileTitle, wizard.texts().messages().fileText);
	}

	@Override
	void fill(Composite area) {
		Composite file = Forms.grid(area, 3);
		Forms.name(file, messages().file);
		path = Forms.words(file, "wizard.file.path", 1);
		browse = Forms.button(file, "wizard.file.browse", messages().chooseFile, this::browse);
		Forms.name(file, messages().recognisedAs);
		recognised = Forms.words(file, "wizard.file.recognised", 2);
		Composite kind = Forms.grid(area, 2);
		Forms.name(kind, messages().readAs);
		Composite choices = new Composite(kind, SWT.NONE);
		options = new ReadOptionFields(choices, texts(), this::correctOptions);
		format = options.kind("wizard.file.format");
		format.addListener(SWT.Selection, event -> correctFormat());
		Label first = Forms.name(area, messages().firstRows);
		first.setForeground(Palette.SECONDARY.color());
		preview = new PreviewTable(area, texts());
		WidgetId.set(area, "wizard.file");
		new FileDrop(getShell(), this::look);
		show(Optional.empty());
	}

	@Override
	void enter() {
		if (asked.isEmpty() && form().inspection().isEmpty()) {
			browse.setFocus();
		}
	}

	private void browse() {
		services().picker()
				.toOpen(new FilePicker.Question(messages().pickSurvey, services().settings().get().folder(),
						Optional.empty(),
						List.of(new FilePicker.Kind(messages().kindSurvey,
								List.of("csv", "tsv", "txt", "xlsx", "xls", "sav", "zsav")),
								new FilePicker.Kind(messages().kindAll, List.of()))))
				.ifPresent(this::look);
	}

	/** Looks at another file. */
	private void look(Path file) {
		if (isCurrentPage()) {
			look(SourceChoice.of(file.toAbsolutePath().normalize()));
		}
	}

	private void correctFormat() {
		asked.ifPresent(before -> look(new SourceChoice(before.file(),
				Optional.of(formats.get(format.getSelectionIndex()).id()), ReadOptions.NONE)));
	}

	private void correctOptions(ReadOptions corrected) {
		asked.ifPresent(before -> look(new SourceChoice(before.file(),
				form().inspection().map(known -> known.format().id()).or(before::formatId), corrected)));
	}

	private void look(SourceChoice choice) {
		asked = Optional.of(choice);
		path.setText(Forms.plain(choice.file().toString()));
		showError("");
		form().setInspection(Optional.empty());
		setPageComplete(false);
		tasks().run(texts().format(messages().looking, String.valueOf(choice.file().getFileName())),
				new Task<>(monitor -> services().imports().inspect(choice, monitor), this::looked,
						failure -> notLooked(choice, texts().of(failure.reason())),
						() -> notLooked(choice, messages().lookingCancelled)));
	}

	private void looked(FileInspection result) {
		form().setInspection(Optional.of(result));
		show(Optional.of(result));
		showWarning(String.join("\n", result.warnings().stream().map(warning -> texts().of(warning.text())).toList()));
		setPageComplete(true);
	}

	/** What the user said of the file stays, to be corrected. */
	private void notLooked(SourceChoice choice, String reason) {
		show(Optional.empty());
		choice.formatId().ifPresent(id -> formats.stream().filter(known -> known.id().equals(id)).findFirst()
				.ifPresent(known -> format.select(formats.indexOf(known))));
		showError(reason);
	}

	private void show(Optional<FileInspection> inspection) {
		recognised.setText(inspection.map(this::recognised).orElse(""));
		formats = inspection.isEmpty() && asked.isEmpty() ? List.of() : services().imports().formats();
		format.setItems(formats.stream().map(known -> texts().of(known.name())).toArray(String[]::new));
		inspection.ifPresent(known -> format.select(formats.indexOf(known.format())));
		format.setEnabled(!formats.isEmpty());
		options.show(inspection);
		preview.show(inspection);
		if (getControl() instanceof Composite area) {
			area.layout(true, true);
		}
	}

	private String recognised(FileInspection known) {
		String name = texts().of(known.format().name());
		return Forms.plain(
				known.reason().map(reason -> texts().format(messages().recognisedBecause, name, texts().of(reason)))
						.orElseGet(() -> texts().format(messages().recognisedGiven, name)));
	}
}
