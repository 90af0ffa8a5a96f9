/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.RejectTable;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.service.FileInspection;
import org.manyi.service.ImportRequest;
import org.manyi.service.ImportResult;
import org.manyi.service.ImportStatus;
import org.manyi.service.MappingDraft;
import org.manyi.service.MappingOrigin;
import org.manyi.store.api.workspace.DuplicateRule;
import org.manyi.ui.Palette;

/**
 * What would be kept: everything is read once without keeping anything. Where there are duplicates, the user is asked.
 */
@NonNullByDefault({})
final class SummaryPage extends ImportPage {

	private final Runnable imported;
	private Label about;
	private Figures figures;
	private DuplicatesQuestion duplicates;
	private Label state;
	private RejectTable rejects;
	private boolean importing;

	/**
	 * @param imported called when the import is done
	 */
	SummaryPage(ImportWizard wizard, Runnable imported) {
		super(wizard, "summary", wizard.texts().messages().summaryTitle, wizard.texts().messages().summaryText);
		this.imported = imported;
	}

	@Override
	void fill(Composite area) {
		about = Forms.words(area, "wizard.summary.about", 1);
		about.setForeground(Palette.SECONDARY.color());
		figures = new Figures(area, "wizard.summary", texts());
		duplicates = new DuplicatesQuestion(area, texts(), rule -> {
			form().setDuplicates(rule);
			rehearse();
		});
		state = Forms.words(area, "wizard.summary.state", 1);
		rejects = new RejectTable(area, "wizard.summary.rejects", this::texts);
	}

	@Override
	void enter() {
		importing = false;
		if (form().duplicates() == DuplicateRule.ASK) {
			duplicates.hide();
		}
		rehearse();
	}

	private void rehearse() {
		setPageComplete(false);
		showError("");
		showWarning("");
		figures.clear();
		rejects.show(List.of());
		state.setText("");
		about.setText(Forms.plain(about()));
		run(messages().rehearsing, request(true), this::show, this::failed, messages().rehearsalCancelled);
	}

	private ImportRequest request(boolean dryRun) {
		return form().request(dryRun, services().person().name());
	}

	/** Reads everything; of a dry run nothing is kept. */
	private void run(String what, ImportRequest request, Consumer<ImportResult> done, Consumer<Task.Failure> failed,
			String cancelled) {
		tasks().run(what, new Task<>(monitor -> services().imports().importFile(request, monitor), result -> {
			importing = false;
			done.accept(result);
		}, failure -> {
			importing = false;
			failed.accept(failure);
		}, () -> {
			importing = false;
			showError(cancelled);
			getContainer().updateButtons();
		}));
	}

	private String about() {
		FileInspection file = form().inspection().orElseThrow();
		MappingDraft draft = form().draft().orElseThrow();
		String mapping = draft.corrected() ? messages().mappingCorrected
				: draft.origin() == MappingOrigin.KEPT ? messages().mappingKept : messages().mappingProposed;
		return texts().format(messages().summaryAbout, String.valueOf(file.source().file().getFileName()),
				texts().of(file.format().name()), form().surveyId(), String.valueOf(form().workspace().orElseThrow()),
				texts().of(draft.methodology().name()), mapping);
	}

	/** Whether the import may begin. */
	boolean ready() {
		return isPageComplete() && !importing;
	}

	/** Begins the import. */
	void startImport() {
		importing = true;
		showError("");
		getContainer().updateButtons();
		run(texts().format(messages().importing,
				String.valueOf(form().inspection().orElseThrow().source().file().getFileName())), request(false),
				result -> {
					form().setResult(Optional.of(result));
					imported.run();
				}, failure -> {
					setPageComplete(false);
					failed(failure);
					getContainer().updateButtons();
				}, messages().importCancelled);
	}

	@Override
	public IWizardPage getPreviousPage() {
		return importing ? null : super.getPreviousPage();
	}

	@Override
	public IWizardPage getNextPage() {
		return null;
	}

	private void show(ImportResult result) {
		figures.show(result);
		rejects.show(result.rejects());
		List<String> hints = new ArrayList<>(
				result.warnings().stream().map(warning -> texts().of(warning.text())).toList());
		showWarning(String.join("\n", hints.stream().limit(2).toList()));
		if (result.status() == ImportStatus.ALREADY_IMPORTED) {
			state.setText(Forms.plain(result.record().map(
					record -> texts().format(messages().alreadyImported, String.valueOf(record.number()), record.by()))
					.orElse("")));
			return;
		}
		state.setText(result.counts().rejected() + result.counts().invalid() == 0 ? messages().noRejects
				: texts().format(messages().rejectsBelow, result.rejects().size()));
		setPageComplete(result.counts().accepted() > 0);
		if (result.counts().accepted() == 0) {
			showError(messages().nothingAccepted);
		}
	}

	private void failed(Task.Failure failure) {
		failure.duplicates().ifPresentOrElse(duplicates::ask, () -> showError(failure.reason()));
	}
}
