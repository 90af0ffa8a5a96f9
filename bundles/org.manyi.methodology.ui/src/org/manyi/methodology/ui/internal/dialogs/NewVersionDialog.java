/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.methodology.ui.internal.Document;
import org.manyi.methodology.ui.internal.EditorSession;
import org.manyi.methodology.ui.internal.Messages;
import org.manyi.methodology.ui.internal.Texts;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.AnalysisException;
import org.manyi.service.MethodologyFileService;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Palette;
import org.manyi.ui.PlainDialog;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;

/** Asks for number and reason of a new version and for its file, and saves it. */
@NonNullByDefault({})
public final class NewVersionDialog extends PlainDialog {

	private static final int WIDTH = 460;
	private static final String FOLDER = "methodologies";

	private final Texts texts;
	private final Messages messages;
	private final EditorSession session;
	private final Document document;
	private final FilePicker picker;
	private final SettingsStore settings;
	private final SurveySelection selection;
	private Text version;
	private Text zh;
	private Text en;
	private Text file;
	private Label complaint;

	public NewVersionDialog(Shell parent, Texts texts, EditorSession session, Document document, FilePicker picker,
			SettingsStore settings, SurveySelection selection) {
		super(parent, "version", texts.messages().versionTitle);
		this.texts = texts;
		this.messages = texts.messages();
		this.session = session;
		this.document = document;
		this.picker = picker;
		this.settings = settings;
		this.selection = selection;
	}

	@Override
	protected void fill(Composite area) {
		GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 16).spacing(12, 8).applyTo(area);
		Label meaning = new Label(area, SWT.WRAP);
		meaning.setText(messages.versionMeaning);
		GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(meaning);
		version = field(area, messages.version, "version.number", 2);
		zh = field(area, messages.reasonZh, "version.reason.zh", 2);
		en = field(area, messages.reasonEn, "version.reason.en", 2);
		file = field(area, messages.file, "version.file", 1);
		Button choose = WidgetId.set(new Button(area, SWT.PUSH), "version.choose");
		choose.setText(messages.choose);
		choose.addListener(SWT.Selection, event -> choose());
		complaint = WidgetId.set(new Label(area, SWT.WRAP), "version.complaint");
		complaint.setForeground(Palette.WORSE.color());
		GridDataFactory.fillDefaults().span(3, 1).hint(WIDTH, 36).applyTo(complaint);
		version.setText(session.service().map(known -> known.proposedVersion(document.text().text())).orElse(""));
		file.setText(proposedFile().toString());
		version.addListener(SWT.Modify, event -> file.setText(proposedFile().toString()));
	}

	private Text field(Composite area, String name, String id, int columns) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		label.setForeground(Palette.SECONDARY.color());
		Text text = WidgetId.set(new Text(area, SWT.BORDER), id);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	/**
	 * Beside the file that is open; for a plug-in's, in the workspace's folder of methodologies or where files were
	 * opened last.
	 */
	private Path proposedFile() {
		String name = document.text().scalar(YamlPath.of("id")).orElse("methodology") + "-" + version.getText().strip()
				+ ".yaml";
		Path folder = document.path().map(Path::getParent)
				.or(() -> selection.workspace().map(workspace -> workspace.resolve(FOLDER)))
				.or(() -> settings.get().folder()).orElse(Path.of(System.getProperty("user.home", ".")));
		return folder.resolve(name.replaceAll("[\\\\/:*?\"<>|]", "_"));
	}

	private void choose() {
		Path proposed = Path.of(file.getText());
		picker.toSave(new FilePicker.Question(messages.versionTitle, Optional.ofNullable(proposed.getParent()),
				Optional.of(proposed.getFileName().toString()),
				List.of(new FilePicker.Kind(messages.kindMethodology, List.of("yaml")))))
				.ifPresent(chosen -> file.setText(chosen.toString()));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		button(parent, IDialogConstants.OK_ID, messages.save, "save", true);
		button(parent, IDialogConstants.CANCEL_ID, messages.cancel, "cancel", false);
		check();
	}

	/** Says what is missing, and lets the user go on where nothing is. */
	private void check() {
		Button save = getButton(OK);
		if (save != null) {
			String missing = session.service()
					.flatMap(known -> known.objection(document.text().text(), version.getText().strip())).map(texts::of)
					.orElse(zh.getText().isBlank() || en.getText().isBlank() ? messages.reasonMissing
							: file.getText().isBlank() ? messages.fileMissing : "");
			complaint.setText(missing.replace("&", "&&"));
			save.setEnabled(missing.isEmpty());
		}
	}

	@Override
	protected void okPressed() {
		MethodologyFileService service = session.service().orElse(null);
		if (service == null) {
			return;
		}
		try {
			String text = service.newVersion(document.text().text(), version.getText().strip(),
					new LocalizedText(zh.getText().strip(), en.getText().strip()));
			Path target = Path.of(file.getText().strip()).toAbsolutePath().normalize();
			if (Files.exists(target)) {
				complaint.setText(texts.format(messages.fileExists, target));
				return;
			}
			if (target.getParent() != null && FOLDER.equals(String.valueOf(target.getParent().getFileName()))) {
				Files.createDirectories(target.getParent());
			}
			if (session.saveAs(target, text)) {
				super.okPressed();
			} else {
				super.cancelPressed();
			}
		} catch (AnalysisException e) {
			complaint.setText(texts.of(e.reason()));
		} catch (IOException | InvalidPathException e) {
			complaint.setText(messages.fileMissing);
		}
	}
}
