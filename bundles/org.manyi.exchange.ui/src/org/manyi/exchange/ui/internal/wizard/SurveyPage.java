/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.exchange.ui.internal.Forms;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.service.FileInspection;
import org.manyi.service.ImportRequest;
import org.manyi.service.MethodologyFit;
import org.manyi.service.SurveySummary;
import org.manyi.store.api.EvidenceException;
import org.manyi.ui.FilePicker;
import org.manyi.ui.Palette;
import org.manyi.ui.SurveySelection;

/** Where it goes: workspace and survey, and by which methodology it is read. */
@NonNullByDefault({})
final class SurveyPage extends ImportPage {

	private final SurveySelection selection;
	private Combo workspace;
	private Combo survey;
	private Label surveyNote;
	private Combo methodology;
	private Label methodologyNote;
	private List<SurveySummary> surveys = List.of();
	private List<MethodologyFit> fits = List.of();
	private Optional<FileInspection> shown = Optional.empty();
	private boolean methodologyChosen;
	private String unreadable = "";

	SurveyPage(ImportWizard wizard, SurveySelection selection) {
		super(wizard, "survey", wizard.texts().messages().surveyTitle, wizard.texts().messages().surveyText);
		this.selection = selection;
	}

	@Override
	void fill(Composite area) {
		Composite grid = Forms.grid(area, 3);
		Forms.name(grid, messages().workspace);
		workspace = Forms.choice(grid, "wizard.survey.workspace", SWT.NONE);
		Forms.button(grid, "wizard.survey.browse", messages().chooseFolder, this::browse);
		note(grid).setText(messages().workspaceNote);
		Forms.name(grid, messages().survey);
		survey = Forms.choice(grid, "wizard.survey.id", SWT.NONE);
		Forms.name(grid, "");
		surveyNote = note(grid);
		Forms.name(grid, messages().methodology);
		methodology = Forms.choice(grid, "wizard.survey.methodology", SWT.READ_ONLY);
		Forms.name(grid, "");
		methodologyNote = note(grid);
		Set<String> known = new LinkedHashSet<>();
		selection.workspace().ifPresent(folder -> known.add(folder.toString()));
		services().settings().get().recentWorkspaces().forEach(folder -> known.add(folder.toString()));
		workspace.setItems(known.toArray(String[]::new));
		if (!known.isEmpty()) {
			workspace.select(0);
		}
		workspace.addListener(SWT.Modify, event -> workspaceChanged());
		survey.addListener(SWT.Modify, event -> surveyChanged());
		methodology.addListener(SWT.Selection, event -> {
			methodologyChosen = true;
			check();
		});
	}

	private Label note(Composite grid) {
		Forms.name(grid, "");
		Label note = Forms.words(grid, "", 2);
		note.setForeground(Palette.SECONDARY.color());
		return note;
	}

	@Override
	void enter() {
		Optional<FileInspection> file = form().inspection();
		if (!file.equals(shown)) {
			shown = file;
			fits = file.map(FileInspection::fits).orElse(List.of());
			methodology.setItems(fits.stream().map(this::words).toArray(String[]::new));
			methodologyChosen = false;
			workspaceChanged();
		}
		check();
		(workspace.getText().isEmpty() ? workspace : survey).setFocus();
	}

	private String words(MethodologyFit fit) {
		return texts().format(messages().methodologyFit, texts().of(fit.methodology().name()), fit.found(),
				fit.items());
	}

	private void browse() {
		services().picker().toFolder(new FilePicker.Question(messages().pickWorkspace,
				services().settings().get().folder(), Optional.empty(), List.of()))
				.ifPresent(folder -> workspace.setText(folder.toString()));
	}

	private Optional<Path> folder() {
		try {
			return workspace.getText().isBlank() ? Optional.empty()
					: Optional.of(Path.of(workspace.getText().strip()).toAbsolutePath().normalize());
		} catch (java.nio.file.InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Another workspace has other surveys. */
	private void workspaceChanged() {
		form().setWorkspace(folder());
		surveys = List.of();
		unreadable = "";
		offerSurveys();
		folder().ifPresent(folder -> tasks().run(messages().listingSurveys, new Task<>(monitor -> list(folder, monitor),
				this::listed, failure -> {
					unreadable = texts().of(failure.reason());
					check();
				}, () -> {
					// then the surveys are not offered; their ids can be typed
				})));
		check();
	}

	/** The surveys of a workspace; a folder that is none yet has none. */
	private List<SurveySummary> list(Path folder, IProgressMonitor monitor) throws EvidenceException {
		return services().surveys().isWorkspace(folder) ? services().surveys().surveys(folder, monitor) : List.of();
	}

	private void listed(List<SurveySummary> result) {
		surveys = result;
		String typed = survey.getText();
		boolean own = !typed.equals(proposed());
		offerSurveys();
		if (own) {
			survey.setText(typed);
		}
	}

	private void offerSurveys() {
		String proposed = proposed();
		List<String> ids = new ArrayList<>(surveys.stream().map(known -> known.survey().id()).toList());
		String first = selection.surveyId().filter(ids::contains)
				.filter(id -> selection.workspace().equals(form().workspace())).orElse(proposed);
		if (!ids.contains(proposed) && !proposed.isEmpty()) {
			ids.add(proposed);
		}
		survey.setItems(ids.toArray(String[]::new));
		survey.setText(first);
	}

	/** The id that a new survey would have. */
	private String proposed() {
		return shown.map(file -> ImportRequest.surveyIdOf(file.source().file())).orElse("");
	}

	private void surveyChanged() {
		form().setSurveyId(survey.getText().strip());
		Optional<SurveySummary> known = known();
		surveyNote.setText(known.map(this::words).orElse(messages().surveyNew));
		if (!methodologyChosen || known.isPresent()) {
			Optional<String> wanted = known.map(present -> present.survey().methodologyId())
					.or(() -> fits.stream().findFirst().map(fit -> fit.methodology().id()));
			wanted.ifPresent(id -> {
				for (int place = 0; place < fits.size(); place++) {
					if (fits.get(place).methodology().id().equals(id)) {
						methodology.select(place);
					}
				}
			});
		}
		check();
	}

	private Optional<SurveySummary> known() {
		return surveys.stream().filter(summary -> summary.survey().id().equals(form().surveyId())).findFirst();
	}

	private String words(SurveySummary known) {
		return known.first().isPresent()
				? texts().format(messages().surveyKnownMonths, known.returned(), known.first().get().toString(),
						known.last().orElse(known.first().get()).toString())
				: texts().format(messages().surveyKnown, known.returned());
	}

	private void check() {
		int place = methodology.getSelectionIndex();
		Optional<MethodologyFit> fit = place < 0 ? Optional.empty() : Optional.of(fits.get(place));
		form().setMethodology(fit.map(MethodologyFit::methodology));
		methodologyNote.setText(fit.isEmpty() || fit.get().found() == fit.get().items() ? ""
				: texts().format(messages().methodologyMissing, fit.get().items() - fit.get().found()));
		methodologyNote.setForeground(Palette.WORSE.color());
		boolean badId = !form().surveyId().isEmpty() && !ImportRequest.isSurveyId(form().surveyId());
		showError(badId ? messages().surveyIdWrong : unreadable);
		setPageComplete(form().workspace().isPresent() && unreadable.isEmpty() && !form().surveyId().isEmpty() && !badId
				&& fit.isPresent());
	}
}
