/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.explore.ui.internal.workspace.OpenWorkspace;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.ui.Commands;
import org.manyi.ui.PartHead;
import org.manyi.ui.PartPages;
import org.osgi.service.event.Event;

/**
 * A view of the current analysis. It keeps what it is told, draws it when it is told and once it is created, keeps the
 * old picture dimmed while another one is computed, and says what to do where there is nothing to show.
 */
public abstract class ExplorePart {

	/** In milliseconds. */
	private static final int PATIENCE = 150;

	private Exploration exploration = Exploration.EMPTY;
	private Selected selected = Selected.NOTHING;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private OpenWorkspace workspace = OpenWorkspace.NONE;
	private Optional<Commands> commands = Optional.empty();
	private Optional<PartHead> head = Optional.empty();
	private Optional<Faces> faces = Optional.empty();
	private boolean dimmed;
	/** Whether it was not seen when figures or the language changed: it is told of that when it is. */
	private boolean untold;

	private record Faces(PartPages pages, Banner banner, PartContent content) {
	}

	@Inject
	void exploration(Exploration current) {
		boolean newer = !current.showsSame(exploration);
		exploration = current;
		if (newer) {
			refreshSeen();
		} else {
			dim();
		}
	}

	@Inject
	void selected(Selected current) {
		selected = current;
		faces().filter(shown -> !untold)
				.ifPresent(shown -> marked().filter(figures -> obstacle(figures).isEmpty())
						.ifPresent(figures -> shown.content().mark(figures, selected)));
	}

	@Inject
	void workspace(OpenWorkspace current) {
		workspace = current;
		refreshSeen();
	}

	@Inject
	void commands(ECommandService known, EHandlerService handlers) {
		commands = Optional.of(new Commands(known, handlers));
	}

	/** Runs the command of that id. */
	protected final void run(String command) {
		commands.ifPresent(known -> known.run(command));
	}

	@Inject
	void texts(@Translation Messages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		refreshSeen();
	}

	/** What nobody sees is shown anew when it is seen. */
	private void refreshSeen() {
		untold = faces().filter(made -> !made.pages().isSeen()).isPresent();
		if (!untold) {
			refresh();
		}
	}

	@Inject
	void head(@org.eclipse.e4.core.di.annotations.Optional @Nullable PartHead present) {
		head = Optional.ofNullable(present);
	}

	@PostConstruct
	void create(Composite parent) {
		PartPages pages = new PartPages(head.map(above -> above.create(parent)).orElse(parent));
		Composite area = new Composite(pages.content(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		Banner banner = new Banner(area, id() + ".banner");
		Composite body = new Composite(area, SWT.NONE);
		body.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		faces = Optional.of(new Faces(pages, banner, createContent(body)));
		dimmed = false;
		parent.addListener(SWT.Show, event -> shown(parent.getDisplay()));
		parent.addListener(SWT.Paint, event -> tellLate(parent.getDisplay()));
		refresh();
	}

	/** The first picture of a view that is brought to the front is one of now. */
	private void shown(Display display) {
		if (untold) {
			untold = false;
			refresh();
			// only then it is known whether what it stands in is in front as well
			display.asyncExec(() -> untold |= !isSeen());
		} else {
			// what takes its time is found out by a view when it is seen
			display.asyncExec(this::refresh);
		}
	}

	/** A view of which all is covered by what is in it is not painted on every desktop, nor told to show itself. */
	@Inject
	void selectedElement(
			@org.eclipse.e4.core.di.annotations.Optional
			@UIEventTopic(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT)
			@Nullable Event event) {
		if (event != null) {
			faces().ifPresent(made -> tellLate(Display.getCurrent()));
		}
	}

	private void tellLate(Display display) {
		if (untold) {
			display.asyncExec(() -> {
				if (untold && isSeen()) {
					untold = false;
					refresh();
				}
			});
		}
	}

	private boolean isSeen() {
		return faces().filter(made -> made.pages().isSeen()).isPresent();
	}

	@Focus
	void focus() {
		if (untold) {
			// what has the keyboard must not go when the view is told a moment later
			untold = false;
			refresh();
		}
		faces().ifPresent(shown -> shown.pages().setFocus(shown.content()::setFocus));
	}

	/** Shows everything anew. */
	protected final void refresh() {
		faces().ifPresent(shown -> exploration.analysis().ifPresentOrElse(analysis -> {
			Optional<PartPages.Message> obstacle = obstacle(analysis);
			if (obstacle.isPresent()) {
				shown.pages().showMessage(obstacle.get());
				return;
			}
			shown.banner().show(alert());
			shown.content().show(analysis);
			shown.content().mark(marked().orElse(analysis), selected);
			dim();
			shown.pages().showContent();
		}, () -> shown.pages().showMessage(message())));
	}

	private void dim() {
		faces().filter(shown -> dimmed && !isOlder()).ifPresent(shown -> setDimmed(shown, false));
		faces().filter(shown -> !dimmed && isOlder())
				.ifPresent(shown -> Display.getCurrent().timerExec(PATIENCE, this::dimLate));
	}

	/** Whether the figures shown are of before: others are on their way, or could not be found. */
	private boolean isOlder() {
		return exploration.running() || exploration.isOutdated();
	}

	/** An answer that comes at once is not preceded by a dimmed picture, which would take as long to draw as itself. */
	private void dimLate() {
		faces().filter(shown -> !dimmed && isOlder()).ifPresent(shown -> setDimmed(shown, true));
	}

	private void setDimmed(Faces shown, boolean dim) {
		dimmed = dim;
		shown.content().setDimmed(dim);
	}

	/** Empty until the view is created and after it was closed. */
	private Optional<Faces> faces() {
		return faces.filter(made -> made.pages().exist());
	}

	/** What stands in the view in place of figures that would say nothing. */
	protected Optional<PartPages.Message> obstacle(Analysis analysis) {
		return Optional.empty();
	}

	/** That no answer is valid, for views that show scores alone; empty where one is. */
	protected final Optional<PartPages.Message> withoutAnswers(Analysis analysis) {
		Map<String, Object> problems = Map.of(ExploreConstants.VIEW, ExploreConstants.PART_PROBLEMS);
		return new NoAnswers(texts()).message(analysis, id(),
				() -> commands.ifPresent(known -> known.run(ExploreConstants.COMMAND_SHOW_VIEW, problems)));
	}

	/** What must not be overlooked of the figures shown: where they are older ones, since there are no newer. */
	protected Optional<String> alert() {
		return switch (exploration.activity()) {
			case Activity.Failed failed -> Optional.of(
					texts().format(messages.failedKept, failed.source().name(), texts().of(failed.reason())));
			case Activity.NotOpened(Path folder, LocalizedText reason) -> Optional
					.of(texts().format(messages.notOpenedKept, folder.getFileName(), texts().of(reason)));
			case Activity.Idle idle -> Optional.empty();
			case Activity.Running running -> Optional.empty();
			case Activity.Opening opening -> Optional.empty();
		};
	}

	/** What stands in the view while there is nothing to show. */
	protected PartPages.Message message() {
		return switch (exploration.activity()) {
			case Activity.Running running -> PartPages.Message
					.words(texts().format(messages.running, running.source().name()));
			case Activity.Failed failed -> PartPages.Message
					.words(texts().format(messages.failedTitle, failed.source().name()));
			case Activity.Opening(Path folder) ->
				PartPages.Message.words(texts().format(messages.opening, folder.getFileName()));
			case Activity.NotOpened(Path folder, LocalizedText reason) ->
				PartPages.Message.words(texts().format(messages.notOpenedTitle, folder.getFileName()));
			case Activity.Idle idle -> nothing();
		};
	}

	/** What stands in the view while nothing was opened, and in a workspace without surveys. */
	protected PartPages.Message nothing() {
		return PartPages.Message.words(isWorkspaceEmpty() ? messages.noSurveysTitle : messages.emptyOther);
	}

	/**
	 * What the view is for, with the buttons for what comes first: in a workspace without surveys to import one, else
	 * to open something as well.
	 *
	 * @param id of the view, with which those of its buttons begin
	 */
	protected final PartPages.Message invitation(String id, String title, String text) {
		PartPages.Action bringIn = new PartPages.Action(id + ".import", messages.importFile,
				() -> run(ExploreConstants.COMMAND_IMPORT));
		return isWorkspaceEmpty() ? new PartPages.Message(messages.noSurveysTitle, text, List.of(bringIn))
				: new PartPages.Message(title, text, List.of(
						new PartPages.Action(id + ".open", messages.open,
								() -> run(ExploreConstants.COMMAND_OPEN)),
						new PartPages.Action(id + ".workspace", messages.openWorkspace,
								() -> run(ExploreConstants.COMMAND_OPEN_WORKSPACE)),
						bringIn));
	}

	/** Whether a workspace is open that has no survey yet. */
	protected final boolean isWorkspaceEmpty() {
		return workspace.folder().isPresent() && workspace.surveys().isEmpty();
	}

	/** Among which figures what is selected is looked for: those shown. */
	protected Optional<Analysis> marked() {
		return exploration.analysis();
	}

	protected final Selected selected() {
		return selected;
	}

	/** Whether the view does not follow the window. */
	protected final boolean isPinned() {
		return head.isPresent();
	}

	protected final Exploration exploration() {
		return exploration;
	}

	protected final Texts texts() {
		return new Texts(messages, locale);
	}

	/** The identities of its widgets begin with it. */
	protected abstract String id();

	/** Makes the widgets. */
	protected abstract PartContent createContent(Composite parent);
}
