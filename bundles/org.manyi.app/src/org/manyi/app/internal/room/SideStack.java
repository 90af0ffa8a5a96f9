/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.app.internal.AppConstants;
import org.manyi.ui.settings.SettingsStore;

/** What stands at the left of the views of a survey: how wide it is, and whether it is shown. */
@Creatable
public final class SideStack {

	/** How wide the views together are before there is room for those at the left. */
	private static final int ENOUGH = 1450;
	private static final int WIDTH = 220;
	private static final int NARROWEST = 120;
	/** Shares are finer than pixels, so that their rounding moves nothing. */
	private static final int FINER = 10;
	private static final String WIDTH_KEY = "side.width";
	private static final String HIDDEN_KEY = "side.hidden";
	/** Tells that the user asked for them though there is no room. */
	private static final String WANTED = "org.manyi.app.wanted";

	private final SettingsStore settings;
	private final Optional<MUIElement> stack;

	@Inject
	public SideStack(MApplication application, EModelService models, SettingsStore settings) {
		this.settings = settings;
		stack = Optional.ofNullable(models.find(AppConstants.STACK_NAVIGATOR, application));
	}

	boolean is(@Nullable Object element) {
		return stack.filter(views -> views == element).isPresent();
	}

	boolean isIn(MPartSashContainer container) {
		return stack.filter(container.getChildren()::contains).isPresent();
	}

	/** Whether it stands somewhere in that part of the window. */
	public boolean belongsTo(@Nullable MUIElement whole) {
		MUIElement at = stack.orElse(null);
		while (at != null && at != whole) {
			at = at.getParent();
		}
		return at != null;
	}

	/** Whether a view stands in it. */
	public boolean holds(MUIElement view) {
		return is(view.getParent());
	}

	/** Whether it is to be seen. */
	public boolean isShown() {
		return stack.filter(MUIElement::isVisible).isPresent();
	}

	/** The view in it that is in front. */
	public Optional<MPart> front() {
		return stack.filter(MPartStack.class::isInstance).map(MPartStack.class::cast)
				.map(MPartStack::getSelectedElement).filter(MPart.class::isInstance).map(MPart.class::cast);
	}

	/** The user asks for it: it stays, however narrow the window is. */
	public void show() {
		stack.ifPresent(views -> {
			settings.update(before -> before.withoutLayout(HIDDEN_KEY));
			views.getTransientData().put(WANTED, true);
			views.setVisible(true);
		});
	}

	/** The user puts it away, for the next start as well. */
	public void hide() {
		stack.ifPresent(views -> {
			settings.update(before -> before.withLayout(HIDDEN_KEY, "yes"));
			views.getTransientData().remove(WANTED);
			views.setVisible(false);
		});
	}

	void arrange() {
		stack.ifPresent(views -> area().ifPresent(area -> {
			int width = area.getClientArea().width;
			boolean room = width >= ENOUGH;
			if (room) {
				views.getTransientData().remove(WANTED);
			}
			views.setVisible(room ? settings.get().layout(HIDDEN_KEY).isEmpty()
					: views.getTransientData().containsKey(WANTED));
			if (views.isVisible() && width > 0) {
				share(views, width);
			}
		}));
	}

	private void share(MUIElement views, int width) {
		List<MUIElement> others = others(views);
		int own = Math.min(width(), width / 2) * FINER;
		List<Integer> shares = Shares.besides(width * FINER, own, others.stream().map(SideStack::share).toList());
		views.setContainerData(String.valueOf(own));
		for (int i = 0; i < others.size(); i++) {
			others.get(i).setContainerData(String.valueOf(shares.get(i)));
		}
	}

	private int width() {
		return stack.map(views -> views.getTransientData().get(WIDTH_KEY)).filter(Integer.class::isInstance)
				.map(Integer.class::cast)
				.or(() -> settings.get().layout(WIDTH_KEY).filter(text -> text.matches("[1-9][0-9]{0,3}"))
						.map(Integer::valueOf))
				.map(kept -> Math.max(NARROWEST, kept)).orElse(WIDTH);
	}

	/** The width that the user gave it is its width from now on. */
	void keepWidth() {
		stack.ifPresent(views -> area().ifPresent(area -> {
			long all = share(views) + others(views).stream().mapToLong(SideStack::share).sum();
			long width = Math.round((double) area.getClientArea().width * share(views) / all);
			views.getTransientData().put(WIDTH_KEY, Math.toIntExact(width));
		}));
	}

	/** The next start has the same width. */
	void remember() {
		settings.update(before -> before.withLayout(WIDTH_KEY, String.valueOf(width())));
	}

	private Optional<Composite> area() {
		return stack.map(MUIElement::getParent).map(MUIElement::getWidget)
				.filter(Composite.class::isInstance).map(Composite.class::cast).filter(area -> !area.isDisposed());
	}

	private static List<MUIElement> others(MUIElement views) {
		return views.getParent().getChildren().stream().map(MUIElement.class::cast)
				.filter(child -> child != views && child.isToBeRendered() && child.isVisible()).toList();
	}

	private static int share(MUIElement element) {
		String data = ViewShares.share(element);
		return data != null && data.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(data) : 1;
	}
}
