/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.Source;
import org.manyi.explore.ui.internal.workspace.WorkspaceJob.Opened;
import org.manyi.model.LocalizedText;
import org.manyi.service.HeldWorkspace;
import org.manyi.service.SurveyListService;
import org.manyi.service.SurveySummary;
import org.manyi.service.WorkspaceService;
import org.manyi.store.api.EvidenceException;
import org.manyi.ui.Person;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.preferences.Preferences;
import org.manyi.ui.settings.SettingsStore;

/**
 * Holds the workspace of the window and says which of its surveys is analysed. Puts {@link OpenWorkspace} and
 * {@link SurveySelection} into the context. Of the user's thread alone.
 */
public final class WorkspaceSession {

	private static final String METHODOLOGY = "methodology.";
	private static final String SURVEY = "survey.";

	private final IEclipseContext context;
	private final UISynchronize ui;
	private final SettingsStore settings;
	private final ExploreSession analyses;
	private final Person person;
	private Optional<WorkspaceService> workspaces = Optional.empty();
	private Optional<SurveyListService> lists = Optional.empty();
	private Optional<HeldWorkspace> held = Optional.empty();
	private OpenWorkspace open = OpenWorkspace.NONE;
	private Optional<Wish> waiting = Optional.empty();
	private long state;
	private @Nullable WorkspaceJob job;

	/** What the user wants to see before the services are there. */
	private record Wish(Path folder, Optional<String> survey, Runnable then) {
	}

	public WorkspaceSession(IEclipseContext context, UISynchronize ui, SettingsStore settings, ExploreSession analyses,
			Person person) {
		this.context = context;
		this.ui = ui;
		this.settings = settings;
		this.analyses = analyses;
		this.person = person;
		analyses.onChosenMethodology(this::remember);
		analyses.onDoubt(this::doubt);
		publish(open);
	}

	/**
	 * Opens a workspace, in place of the one that is open, and shows a survey of it; without one, the survey imported
	 * last.
	 */
	public void open(Path folder, Optional<String> survey) {
		open(folder, survey, () -> {
			// that is all
		});
	}

	/**
	 * Opens a workspace likewise.
	 *
	 * @param then run as soon as that survey is about to be shown; not where the workspace cannot be opened or has no
	 *             such survey
	 */
	public void open(Path folder, Optional<String> survey, Runnable then) {
		Path wanted = folder.toAbsolutePath().normalize();
		if (workspaces.isEmpty() || lists.isEmpty()) {
			waiting = Optional.of(new Wish(wanted, survey, then));
			return;
		}
		WorkspaceService service = workspaces.get();
		announce(wanted, () -> service.open(wanted, person.name()), () -> {
			showAny(survey);
			if (survey.isPresent() && survey.equals(open.shown())) {
				then.run();
			}
		});
	}

	/** Shows a file, or opens the workspace that a folder is. */
	public void openAny(Path path) {
		if (Files.isDirectory(path)) {
			open(path, Optional.empty());
		} else {
			showFile(path);
		}
	}

	/**
	 * Shows what was shown when the workbench was closed: the survey file, or the survey of the workspace. Nothing
	 * where it is not there any more.
	 */
	public void openLast() {
		if (!new Preferences(settings).reopens()) {
			return;
		}
		settings.get().shown().filter(Files::exists).ifPresent(last -> {
			if (Files.isDirectory(last)) {
				open(last, settings.get().layout(SURVEY + last));
			} else {
				showFile(last);
			}
		});
	}

	/** Makes a workspace and opens it. */
	public void create(Path folder) {
		Path wanted = folder.toAbsolutePath().normalize();
		workspaces.ifPresent(service -> announce(wanted, () -> service.create(wanted, person.name()),
				() -> showAny(Optional.empty())));
	}

	/** How a workspace comes to be held. */
	private interface Opening {

		HeldWorkspace hold() throws EvidenceException;
	}

	/** Opens another workspace, which the user sees and may give up. */
	private void announce(Path folder, Opening opening, Runnable then) {
		if (lists.isPresent()) {
			analyses.opening(folder, this::giveUp);
			run(folder, opening, then);
		}
	}

	private void giveUp() {
		WorkspaceJob running = job;
		if (running != null) {
			running.cancel();
			job = null;
		}
	}

	private void run(Path folder, Opening opening, Runnable then) {
		lists.ifPresent(list -> {
			giveUp();
			WorkspaceJob newer = new WorkspaceJob("Workspace " + folder.getFileName(), monitor -> {
				HeldWorkspace now = opening.hold();
				try {
					return new Opened(now, list.surveys(now.folder(), monitor));
				} catch (EvidenceException | RuntimeException e) {
					now.close();
					throw e;
				}
			}, new Listener(folder, then));
			job = newer;
			newer.schedule();
		});
	}

	/** Shows another survey of the workspace that is open. */
	public void show(String surveyId) {
		find(surveyId).ifPresent(source -> {
			publish(open.withShown(Optional.of(surveyId)));
			settings.update(
					before -> before.withWorkspace(source.path()).withLayout(SURVEY + source.path(), surveyId));
			analyses.show(source);
		});
	}

	/** A survey of the workspace that is open, by the methodology that belongs to it. */
	public Optional<Source> find(String surveyId) {
		return open.folder().flatMap(folder -> open.find(surveyId).map(summary -> new Source(folder,
				Optional.of(surveyId), Optional.of(methodology(folder, summary)), DataState.NOW)));
	}

	private MethodologyName methodology(Path folder, SurveySummary summary) {
		return MethodologyName.parse(settings.get().layout(METHODOLOGY + folder + "#" + summary.survey().id())
				.orElse(summary.survey().methodologyId()));
	}

	private void remember(Source source, MethodologyName chosen) {
		source.surveyId().ifPresent(survey -> settings
				.update(before -> before.withLayout(METHODOLOGY + source.path() + "#" + survey, chosen.toString())));
	}

	/** A file is shown in place of a survey; the workspace stays open. */
	public void showFile(Path file) {
		publish(open.withShown(Optional.empty()));
		analyses.open(file);
	}

	/** Data of a workspace changed: what is shown of it is shown anew. */
	public void changed(Path folder) {
		boolean leaving = analyses.exploration().activity() instanceof Activity.Opening;
		if (!leaving && open.folder().filter(folder::equals).isPresent()) {
			Optional<String> shown = open.shown();
			workspaces.ifPresent(service -> run(folder, () -> service.open(folder, person.name()), () -> shown
					.ifPresent(this::show)));
		}
	}

	/** A survey could not be scored, or can be again: views that ask the store themselves find out what they can. */
	private void doubt(Source source) {
		if (source.surveyId().isPresent() && open.folder().filter(source.path()::equals).isPresent()) {
			state++;
			publish(open);
		}
	}

	/** The services came or went; what was wished before is done now. */
	public void setServices(Optional<WorkspaceService> opener, Optional<SurveyListService> lister) {
		workspaces = opener;
		lists = lister;
		Optional<Wish> wish = waiting;
		if (wish.isPresent() && opener.isPresent() && lister.isPresent()) {
			waiting = Optional.empty();
			open(wish.get().folder(), wish.get().survey(), wish.get().then());
		}
	}

	/** Lets go of the workspace. */
	public void stop() {
		giveUp();
		held.ifPresent(HeldWorkspace::close);
		held = Optional.empty();
	}

	private void publish(OpenWorkspace next) {
		open = next;
		context.set(OpenWorkspace.class, next);
		context.set(SurveySelection.class, new SurveySelection(next.folder(), next.shown(), state));
	}

	private void opened(Opened opened) {
		held.ifPresent(before -> new ReleaseJob(before).schedule());
		held = Optional.of(opened.held());
		state++;
		Path folder = opened.held().folder();
		settings.update(before -> before.withWorkspace(folder));
		Optional<String> shown = open.shown().filter(id -> open.folder().filter(folder::equals).isPresent());
		publish(new OpenWorkspace(Optional.of(folder), opened.surveys(), shown));
	}

	/** Shows that survey where there is one of that id, else the one imported last. */
	private void showAny(Optional<String> survey) {
		survey.filter(id -> open.find(id).isPresent()).or(() -> latest(open.surveys())).ifPresentOrElse(this::show,
				analyses::showNothing);
	}

	private static Optional<String> latest(List<SurveySummary> surveys) {
		return surveys.stream().max(Comparator.comparingLong(WorkspaceSession::lastImport))
				.map(last -> last.survey().id());
	}

	private static long lastImport(SurveySummary summary) {
		return summary.lastImport().map(record -> record.number()).orElse(0L);
	}

	private final class Listener implements WorkspaceJob.Listener {

		private final Path folder;
		private final Runnable then;

		/**
		 * @param then run when the workspace is the window's
		 */
		Listener(Path folder, Runnable then) {
			this.folder = folder;
			this.then = then;
		}

		@Override
		public void opened(WorkspaceJob ended, Opened opened) {
			ui.asyncExec(() -> {
				if (job == ended) {
					job = null;
					WorkspaceSession.this.opened(opened);
					analyses.opened();
					then.run();
				} else {
					new ReleaseJob(opened.held()).schedule();
				}
			});
		}

		@Override
		public void failed(WorkspaceJob ended, LocalizedText reason) {
			ui.asyncExec(() -> {
				if (job == ended) {
					job = null;
					analyses.notOpened(folder, reason);
				}
			});
		}

		@Override
		public void givenUp(WorkspaceJob ended) {
			ui.asyncExec(() -> {
				if (job == ended) {
					job = null;
					analyses.opened();
				}
			});
		}
	}
}
