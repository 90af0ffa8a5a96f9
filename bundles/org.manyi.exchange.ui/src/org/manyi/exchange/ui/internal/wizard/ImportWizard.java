/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.TaskLine;
import org.manyi.ui.SurveySelection;

/** Brings a survey file into a workspace: file, survey, columns, answers, summary, result. */
@NonNullByDefault({})
public final class ImportWizard extends Wizard {

	private final ImportServices services;
	private final Texts texts;
	private final ImportForm form = new ImportForm();
	private final FilePage file;
	private final SurveyPage survey;
	private final ColumnsPage columns;
	private final AnswersPage answers;
	private final SummaryPage summary;
	private final ResultPage result;
	private ImportDialog dialog;

	/**
	 * @param selection the survey that the window speaks of, which is proposed
	 */
	public ImportWizard(ImportServices services, Texts texts, SurveySelection selection) {
		this.services = services;
		this.texts = texts;
		setWindowTitle(texts.messages().wizardTitle);
		file = new FilePage(this);
		survey = new SurveyPage(this, selection);
		columns = new ColumnsPage(this);
		answers = new AnswersPage(this);
		summary = new SummaryPage(this, this::showResult);
		result = new ResultPage(this, this::correct);
	}

	/**
	 * Opens the wizard and waits until it is closed.
	 *
	 * @return where an import went; empty where nothing was imported
	 */
	public Optional<ImportTarget> open(Shell window) {
		dialog = new ImportDialog(window, this);
		dialog.open();
		return form.result().map(done -> new ImportTarget(form.workspace().orElseThrow(), done.surveyId()));
	}

	@Override
	public void addPages() {
		addPage(file);
		addPage(survey);
		addPage(columns);
		addPage(answers);
		addPage(summary);
		addPage(result);
	}

	ImportForm form() {
		return form;
	}

	ImportServices services() {
		return services;
	}

	Texts texts() {
		return texts;
	}

	TaskLine tasks() {
		return dialog.tasks();
	}

	/** Whether that page is the last one, where nothing is left to do. */
	boolean isResult(IWizardPage page) {
		return page == result;
	}

	private void showResult() {
		dialog.showPage(result);
	}

	private void correct() {
		dialog.showPage(columns);
	}

	@Override
	public boolean canFinish() {
		IWizardPage page = dialog == null ? null : dialog.getCurrentPage();
		return page == result || page == summary && summary.ready();
	}

	@Override
	public boolean performFinish() {
		if (dialog.getCurrentPage() == result) {
			return true;
		}
		summary.startImport();
		return false;
	}

	@Override
	public boolean performCancel() {
		tasks().stop();
		return true;
	}
}
