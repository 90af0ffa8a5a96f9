/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.slices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.manyi.explore.ui.internal.NamedSlices;
import org.manyi.explore.ui.internal.Scope;
import org.manyi.explore.ui.internal.SliceWords;
import org.manyi.explore.ui.internal.Slices;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/**
 * Which responses are shown: back and forward, the choices of period, place and what else tells responses apart, with
 * what they are compared, and the way to them. It takes no room where a survey cannot be sliced.
 */
public final class ScopeContent {

	private final Button back;
	private final Button forward;
	private final List<SliceChoice> choices;
	private final BaselineChoice baseline;
	private final NamedChoice named;
	private final Link trail;
	private Optional<Shown> shown = Optional.empty();

	/**
	 * What the user does.
	 *
	 * @param back     run to show what was shown before
	 * @param forward  run to undo that
	 * @param restrict told which responses to show
	 * @param compare  told with which to compare them
	 * @param keep     told under which name to keep what is shown
	 * @param remove   told what is not to be kept any more
	 */
	public record Reactions(Runnable back, Runnable forward, Consumer<Slice> restrict, Consumer<Baseline> compare,
			Consumer<String> keep, Consumer<String> remove) {
	}

	/**
	 * What is known.
	 *
	 * @param scope  what is shown
	 * @param slices what the survey can be sliced by
	 * @param named  the slices kept under names
	 * @param found  whether the responses compared with were found
	 * @param folded whether the way to what is shown is to be seen alone, without the choices
	 */
	public record Known(Scope scope, Slices slices, NamedSlices named, boolean found, boolean folded) {
	}

	/** Everything that what is seen depends on. */
	private record Shown(Known known, Texts texts) {
	}

	public ScopeContent(Composite bar, Reactions reactions) {
		bar.setLayout(new FlowingBar());
		bar.setBackground(Palette.PANEL.color());
		back = button(bar, "slice.back", "←", reactions.back());
		forward = button(bar, "slice.forward", "→", reactions.forward());
		choices = Arrays.stream(SliceKind.values()).map(kind -> new SliceChoice(bar, kind, reactions.restrict()))
				.toList();
		baseline = new BaselineChoice(bar, "slice.baseline", reactions.compare());
		named = new NamedChoice(bar,
				new NamedChoice.Reactions(reactions.restrict(), reactions.keep(), reactions.remove()));
		trail = WidgetId.set(new Link(bar, SWT.NONE), "slice.trail");
		trail.setLinkForeground(Palette.ACCENT.color());
		trail.setBackground(Palette.PANEL.color());
		trail.setForeground(Palette.SECONDARY.color());
		trail.setVisible(false);
		trail.addListener(SWT.Selection,
				event -> reactions.restrict().accept(Trail.to(shown()).steps().get(Integer.parseInt(event.text))));
	}

	private static Button button(Composite bar, String id, String sign, Runnable action) {
		Button button = WidgetId.set(new Button(bar, SWT.PUSH), id);
		button.setText(sign);
		button.addListener(SWT.Selection, event -> action.run());
		button.setVisible(false);
		return button;
	}

	/** Shows it; whether anything needs other room than before. */
	public boolean show(Known known, Texts texts) {
		Optional<Shown> now = Optional.of(new Shown(known, texts));
		if (now.equals(shown)) {
			return false;
		}
		shown = now;
		Scope scope = known.scope();
		Slice slice = scope.slice();
		boolean other = false;
		for (SliceChoice choice : choices) {
			other |= choice.show(!known.folded(), slice, known.slices(), texts);
		}
		boolean sliced = !known.folded() && (!slice.isAll() || !known.slices().values().returned().isEmpty());
		other |= baseline.show(sliced, scope, known.found(), known.slices(), known.named(), texts);
		boolean kept = sliced && scope.source().filter(source -> source.surveyId().isPresent()).isPresent();
		other |= named.show(kept, scope, known.named(), texts);
		// they keep the line its height while it is not known yet what the survey can be sliced by
		other |= show(back, !known.folded(), scope.canGoBack(), texts.messages().sliceBack);
		other |= show(forward, !known.folded(), scope.canGoForward(), texts.messages().sliceForward);
		Trail way = Trail.to(slice);
		other |= WidgetWords.set(trail, way.link(new SliceWords(texts)));
		WidgetWords.tip(trail, way.words(new SliceWords(texts)));
		trail.setVisible(!slice.isAll());
		return other;
	}

	private Slice shown() {
		return shown.map(what -> what.known().scope().slice()).orElse(Slice.ALL);
	}

	private static boolean show(Button button, boolean visible, boolean enabled, String tip) {
		boolean other = button.getVisible() != visible;
		button.setVisible(visible);
		button.setEnabled(enabled);
		WidgetWords.tip(button, tip);
		return other;
	}
}
