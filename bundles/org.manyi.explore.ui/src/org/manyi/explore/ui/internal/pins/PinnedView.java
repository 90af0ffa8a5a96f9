/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExploreServices;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Scope;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Source;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.WindowVisit;
import org.manyi.explore.ui.internal.workspace.WorkspaceSession;
import org.manyi.model.Slice;
import org.manyi.ui.PartHead;
import org.manyi.ui.ShownSlice;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.settings.SettingsStore;

/**
 * A view that does not follow the window: it has a session of its own in the context of its part, which the view finds
 * there in place of the window's, and says above its content of what it speaks. It ends with the context.
 */
final class PinnedView implements PartHead {

	/** How much of the slice stands in the title. */
	private static final int TITLE = 24;

	private final IEclipseContext context;
	private final MPart part;
	private final String name;
	private final Pins pins;
	private final ExploreSession session;
	private final WindowVisit visit;
	private SurveySelection selection = SurveySelection.NONE;
	/** How often the data changed. */
	private long state;
	private Exploration exploration = Exploration.EMPTY;
	private Scope scope = Scope.NOTHING;
	private Texts texts = new Texts(new Messages(), Locale.ROOT);
	private Optional<PinStrip> strip = Optional.empty();

	@Inject
	PinnedView(IEclipseContext context, MPart part, Pin pin, Pins pins, ExploreServices services, UISynchronize ui,
			SettingsStore settings, WorkspaceSession workspaces,
			MApplication application) {
		this.context = context;
		this.part = part;
		this.pins = pins;
		name = part.getLabel();
		session = new ExploreSession(context, ui, services, settings,
				new PinMemory(new PinStore(settings), part.getElementId(), pin));
		visit = new WindowVisit(application, session, workspaces);
		context.set(ExploreSession.class, session);
		context.set(PartHead.class, this);
		select(Optional.of(pin.source()));
		session.visit(pin.source());
		// views that score nothing need not wait for the figures
		context.set(ShownSlice.class, new ShownSlice(pin.source().slice()));
	}

	@Inject
	void shown(Exploration current, Scope asked) {
		if (current.isOutdated() != exploration.isOutdated()) {
			// the store may be gone, or there again
			state++;
		}
		exploration = current;
		scope = asked;
		select(asked.source());
		speak();
	}

	@Inject
	void texts(@Translation Messages messages, @Named(TranslationService.LOCALE) Locale language) {
		texts = new Texts(messages, language);
		speak();
	}

	@PreDestroy
	void stop() {
		session.stop();
		part.setLabel(name);
	}

	/** Tells the views that ask the store themselves of which survey it speaks. */
	private void select(Optional<Source> source) {
		Optional<Source> survey = source.filter(shown -> shown.surveyId().isPresent());
		SurveySelection next = new SurveySelection(survey.map(Source::path), survey.flatMap(Source::surveyId), state);
		if (!next.equals(selection)) {
			selection = next;
			context.set(SurveySelection.class, next);
		}
	}

	/** The data of a workspace changed. */
	void changed(Path workspace) {
		Optional<Source> changed = session.source()
				.filter(shown -> shown.surveyId().isPresent() && shown.path().equals(workspace));
		if (changed.isPresent()) {
			state++;
			select(changed);
			changed.filter(shown -> !(shown.state() instanceof DataState.AsOf)).ifPresent(shown -> session.again());
		}
	}

	@Override
	public Composite create(Composite parent) {
		PinStrip made = new PinStrip(parent, id(), visit::bring, () -> pins.release(part));
		strip = Optional.of(made);
		speak();
		return made.room();
	}

	/** The last word of the part's id. */
	private String id() {
		String id = part.getElementId();
		return id.substring(id.lastIndexOf('.') + 1);
	}

	private void speak() {
		if (texts.locale().equals(Locale.ROOT)) {
			return;
		}
		String slice = new SliceWords(texts).slice(scope.slice());
		part.setLabel(name);
		String title = part.getLocalizedLabel();
		part.setLabel(title + " · " + (scope.slice().equals(Slice.ALL) ? texts.messages().pinnedTitle
				: slice.length() > TITLE ? slice.substring(0, TITLE - 1) + "…" : slice));
		strip.ifPresent(shown -> shown.say(words(slice), texts.messages(), pins.isCopy(part)));
	}

	private String words(String slice) {
		String survey = scope.source().map(source -> source.name()).orElse("");
		return exploration.analysis().map(analysis -> {
			var methodology = analysis.plan().methodology();
			return texts.format(texts.messages().pinnedWords, survey, slice, texts.of(methodology.name()),
					methodology.version(), analysis.total().scores().responses().valid());
		}).orElseGet(() -> survey + " · " + slice);
	}
}
