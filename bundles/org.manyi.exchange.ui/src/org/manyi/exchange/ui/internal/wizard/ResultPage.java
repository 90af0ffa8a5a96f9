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
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.RejectTable;
import org.manyi.service.ImportResult;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Palette;

/** What became of the import, and what was not taken: to be exported, or to be read again by a corrected mapping. */
@NonNullByDefault({})
final class ResultPage extends ImportPage {

	private final Runnable readAgain;
	private Label statement;
	private Figures figures;
	private Label listed;
	private Button export;
	private Button again;
	private RejectTable rejects;

	/**
	 * @param readAgain run when the user wants to correct the mapping
	 */
	ResultPage(ImportWizard wizard, Runnable readAgain) {
		super(wizard, "result", wizard.texts().messages().resultTitle, wizard.texts().messages().resultText);
		this.readAgain = readAgain;
	}

	@Override
	void fill(Composite area) {
		statement = Forms.words(area, "wizard.result.statement", 1);
		figures = new Figures(area, "wizard.result", texts());
		Composite line = Forms.grid(area, 3);
		listed = Forms.words(line, "wizard.result.listed", 1);
		listed.setForeground(Palette.SECONDARY.color());
		export = Forms.button(line, "wizard.result.export", messages().exportRejects, this::export);
		again = Forms.button(line, "wizard.result.again", messages().readAgain, readAgain);
		rejects = new RejectTable(area, "wizard.result.rejects", this::texts);
	}

	@Override
	void enter() {
		form().result().ifPresent(result -> {
			statement.setText(Forms.plain(statement(result)));
			figures.show(result);
			long total = result.counts().rejected() + result.counts().invalid();
			listed.setText(total == 0 ? messages().noRejects
					: texts().format(messages().rejectsListed, result.rejects().size(), total));
			export.setEnabled(total > 0 && result.record().isPresent());
			again.setEnabled(total > 0);
			rejects.show(result.rejects());
			setPageComplete(true);
			getControl().getParent().layout(true, true);
		});
	}

	private String statement(ImportResult result) {
		return result.record()
				.map(record -> texts().format(messages().resultStatement, record.accepted() - record.superseded(),
						record.surveyId(), String.valueOf(record.number()), result.mapping().id(),
						String.valueOf(result.mapping().version())))
				.orElse("");
	}

	@Override
	public IWizardPage getPreviousPage() {
		return null;
	}

	@Override
	public IWizardPage getNextPage() {
		return null;
	}

	private void export() {
		Optional<ImportRecord> record = form().result().flatMap(ImportResult::record);
		record.ifPresent(kept -> services().picker().toSave(new FilePicker.Question(messages().pickRejects,
				services().settings().get().folder(), Optional.of(kept.surveyId() + "-rejects.csv"),
				List.of(new FilePicker.Kind(messages().kindCsv, List.of("csv")))))
				.ifPresent(target -> export(kept, target)));
	}

	/** Writes the complete list. */
	private void export(ImportRecord record, Path target) {
		Path workspace = form().workspace().orElseThrow();
		run(messages().exporting, monitor -> {
			services().surveys().writeRejects(workspace, record, target);
			return target;
		}, file -> listed.setText(Forms.plain(texts().format(messages().exported, file))), "");
	}
}
