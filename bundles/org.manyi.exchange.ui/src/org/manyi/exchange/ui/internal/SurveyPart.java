/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.tasks.Task;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.ui.ClosingGuards;
import org.manyi.ui.Commands;
import org.manyi.ui.PartHead;
import org.manyi.ui.PartPages;
import org.manyi.ui.PartPages.Message;
import org.manyi.ui.SurveySelection;

/**
 * A part that speaks of the survey or workspace shown. What it shows is found out when it is seen: a hidden part asks
 * nothing. Where there is nothing to show it says why, and what to do.
 *
 * @param <C> its content
 */
public abstract class SurveyPart<C> {

	private final Commands commands;
	private SurveySelection selection = SurveySelection.NONE;
	private Messages messages = new Messages();
	private Locale locale = Locale.ROOT;
	private java.util.Optional<PartHead> head = java.util.Optional.empty();
	private java.util.Optional<Made<C>> made = java.util.Optional.empty();
	private java.util.Optional<Supplier<Message>> message = java.util.Optional.empty();
	private SurveySelection asked = SurveySelection.NONE;
	private boolean outdated = true;
	private boolean finding;
	private boolean changing;
	private final ChangeGuard guard = new ChangeGuard(this::isUnfinished);

	private record Made<C>(PartFrame frame, C content) {
	}

	protected SurveyPart(ECommandService commands, EHandlerService handlers) {
		this.commands = new Commands(commands, handlers);
	}

	@Inject
	void selection(@Optional @Nullable SurveySelection current) {
		selection = current == null ? SurveySelection.NONE : current;
		again();
	}

	@Inject
	void texts(@Translation Messages current, @Named(TranslationService.LOCALE) Locale language) {
		messages = current;
		locale = language;
		made().ifPresent(present -> {
			present.frame().tasks().speak(messages.cancel);
			message.ifPresentOrElse(this::tell, this::speak);
		});
	}

	@Inject
	void head(@Optional @Nullable PartHead present) {
		head = java.util.Optional.ofNullable(present);
	}

	/** Whether it does not follow the window: then it has a survey and a slice of its own. */
	protected final boolean isPinned() {
		return head.isPresent();
	}

	@PostConstruct
	void create(Composite parent) {
		PartFrame frame = new PartFrame(head.map(above -> above.create(parent)).orElse(parent), id(), messages.cancel);
		made = java.util.Optional.of(new Made<>(frame, createContent(frame.body())));
		tell(() -> words(""));
		parent.addListener(SWT.Show, event -> parent.getDisplay().asyncExec(this::look));
		parent.getDisplay().asyncExec(this::look);
	}

	@Inject
	void guard(ClosingGuards guards) {
		guard.join(guards);
	}

	@PreDestroy
	void leave() {
		guard.leave();
	}

	/** Whether something that the user did is not kept yet. */
	protected boolean isUnfinished() {
		return changing;
	}

	@Focus
	void focus() {
		look();
		made().ifPresent(present -> present.frame().setFocus(() -> {
			if (!focusContent()) {
				present.frame().focusBody();
			}
		}));
	}

	/**
	 * Gives the keyboard to what the user works with mostly.
	 *
	 * @return whether it was given; else the first widget gets it
	 */
	protected boolean focusContent() {
		return false;
	}

	private java.util.Optional<Made<C>> made() {
		return made.filter(present -> present.frame().exists());
	}

	/** Finds out what to show, where that is not known and somebody sees it. */
	private void look() {
		if (!outdated || changing || made().filter(present -> present.frame().isSeen()).isEmpty()) {
			return;
		}
		outdated = false;
		if (selection.workspace().isEmpty()) {
			asked = SurveySelection.NONE;
			tell(() -> new Message(messages.noWorkspaceTitle, messages.noWorkspaceText, List
					.of(command("open", messages.openWorkspace, ExchangeConstants.COMMAND_OPEN_WORKSPACE), bringIn())));
		} else if (ofSurvey() && selection.surveyId().isEmpty()) {
			tell(() -> new Message(messages.noSurveyTitle, messages.noSurveyText, List.of(bringIn())));
		} else if (!ready()) {
			tell(() -> words(messages.notAvailable));
		} else {
			boolean other = !asked.workspace().equals(selection.workspace())
					|| ofSurvey() && !asked.surveyId().equals(selection.surveyId());
			if (other) {
				// nobody is to decide on what is not shown any more
				tell(() -> words(""));
			}
			asked = selection;
			ask();
		}
	}

	/** The button that brings a file into the workspace. */
	protected final PartPages.Action bringIn() {
		return command("import", messages.importFile, ExchangeConstants.COMMAND_IMPORT);
	}

	private PartPages.Action command(String name, String label, String command) {
		return new PartPages.Action(id() + "." + name, label, () -> commands.run(command));
	}

	private static Message words(String text) {
		return Message.words(text);
	}

	/** Asks once more, as when a service has come or something was changed. */
	protected final void again() {
		outdated = true;
		look();
	}

	/** Finds out what the part shows; until then what was shown stays. Where it fails, the part says why instead. */
	protected final <T> void find(String what, Work<T> work, Consumer<T> done) {
		finding = true;
		run(what, work, result -> {
			finding = false;
			done.accept(result);
		}, failure -> {
			finding = false;
			tell(() -> new Message("", texts().of(failure.reason()), tryAgain()));
		}, () -> {
			finding = false;
			tell(() -> new Message("", messages.lookingGivenUp, tryAgain()));
		});
	}

	/**
	 * Looks up something more; where it fails, a line says why. Nothing is looked up while the part finds out or
	 * changes something, since what is shown will be another then.
	 */
	protected final <T> void lookUp(String what, Work<T> work, Consumer<T> done) {
		if (finding || changing) {
			return;
		}
		run(what, work, done, failure -> complain(texts().of(failure.reason())),
				() -> complain(messages.lookingGivenUp));
	}

	/**
	 * Finds something else in place of what is being found out; where it fails, a line says why and what was shown
	 * stays.
	 */
	protected final <T> void findInstead(String what, Work<T> work, Consumer<T> done) {
		if (changing) {
			return;
		}
		boolean interrupted = finding;
		finding = false;
		run(what, work, done, failure -> giveUp(interrupted, texts().of(failure.reason())),
				() -> giveUp(interrupted, messages.lookingGivenUp));
	}

	private void giveUp(boolean interrupted, String why) {
		if (interrupted) {
			again();
		}
		complain(why);
	}

	/** Changes the data; until it is done nothing else can be done here, afterwards everything is found out anew. */
	protected final <T> void change(String what, Work<T> work, Consumer<T> done) {
		change(what, work, done, this::complain, messages.changeGivenUp);
	}

	/**
	 * Likewise, as what follows a change.
	 *
	 * @param kept said before why it was not done, where it was not: what the change before has left
	 */
	protected final <T> void changeThen(String kept, String what, Work<T> work, Consumer<T> done) {
		change(what, work, done, reason -> complain(texts().format(kept, reason)), messages.lookingGivenUp);
	}

	private <T> void change(String what, Work<T> work, Consumer<T> done, Consumer<String> undone, String givenUp) {
		outdated |= finding;
		finding = false;
		setChanging(true);
		run(what, work, result -> {
			setChanging(false);
			done.accept(result);
			again();
		}, failure -> {
			setChanging(false);
			undone.accept(texts().of(failure.reason()));
		}, () -> {
			setChanging(false);
			undone.accept(givenUp);
		});
	}

	private <T> void run(String what, Work<T> work, Consumer<T> done, Consumer<Task.Failure> failed,
			Runnable cancelled) {
		complain("");
		made().ifPresent(present -> present.frame().tasks().run(what, new Task<>(work, done, failed, cancelled)));
	}

	private void setChanging(boolean now) {
		changing = now;
		made().ifPresent(present -> present.frame().setEnabled(!now));
	}

	private List<PartPages.Action> tryAgain() {
		return List.of(new PartPages.Action(id() + ".again", messages.tryAgain, this::again));
	}

	/** Says something in place of the content, asked again when the language changes. */
	protected final void tell(Supplier<Message> words) {
		message = java.util.Optional.of(words);
		made().ifPresent(present -> present.frame().showMessage(words.get()));
	}

	/**
	 * Shows the content.
	 *
	 * @param summary what it is about, in one line
	 */
	protected final void show(String summary) {
		show(summary, false);
	}

	/**
	 * Shows the content.
	 *
	 * @param summary what it is about, in one line
	 * @param empty   whether there is nothing in it, so that the line is all that tells of it
	 */
	protected final void show(String summary, boolean empty) {
		message = java.util.Optional.empty();
		made().ifPresent(present -> {
			present.frame().say(summary, empty);
			present.frame().showContent();
		});
	}

	/** Says what went wrong above the content; nothing for the empty text. */
	protected final void complain(String words) {
		guard.complained(words);
		made().ifPresent(present -> present.frame().complain(words));
	}

	/** The content; empty until the part is created and after it was closed. */
	protected final java.util.Optional<C> content() {
		return made().map(Made::content);
	}

	protected final SurveySelection selection() {
		return selection;
	}

	protected final Texts texts() {
		return new Texts(messages, locale);
	}

	protected final Messages messages() {
		return messages;
	}

	/** The identities of its widgets begin with it. */
	protected abstract String id();

	/** Whether it is about a survey; else it is about the workspace. */
	protected boolean ofSurvey() {
		return true;
	}

	/** Whether everything is there that it asks. */
	protected abstract boolean ready();

	/** Makes the widgets in a grid of one column. */
	protected abstract C createContent(Composite parent);

	/** Says everything that is shown in the language that is now the user's. */
	protected abstract void speak();

	/** Finds out what is to be shown of the {@link #selection}. */
	protected abstract void ask();
}
