/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal.room;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.Event;

/**
 * How the views of a window that is too small share it. In a low window those that stand one above the other share
 * their height so that each shows some of its content; in one that is too low for that, the one used last has the
 * height, and of the others the tabs are to be seen. In a narrow window two columns share the width so that a chart can
 * be read in either. In a larger one they have the shares again that the user gave them.
 */
public final class ViewShares {

	/** What stands above the rows of a view, and a row. */
	private static final int LEAST = 165;
	/** How much each must have for several to stand one above the other. */
	private static final int ENOUGH = 230;
	private static final int SASH = 4;
	/** A window is narrow whose views are, together. */
	private static final int NARROW = 1000;
	/** How wide a column is that shows the names below the bars of a chart. */
	private static final int NARROWEST = 350;
	/** Where an element keeps the share that the user gave it while it has another one. */
	private static final String SHARE = "org.manyi.app.share";
	/** Where a container keeps which of its elements was used last. */
	private static final String USED = "org.manyi.app.used";
	/** Where a container keeps that one of its elements has the height, and of the others the tabs are seen. */
	private static final String FOLDED = "org.manyi.app.folded";

	private final SideStack side;
	private boolean arranging;

	@Inject
	public ViewShares(SideStack side) {
		this.side = side;
	}

	/** What share of its container an element has where there is room enough; empty is null, as in the model. */
	public static @Nullable String share(MUIElement element) {
		return element.getTransientData().get(SHARE) instanceof String given ? given : element.getContainerData();
	}

	@Inject
	void shown(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_WIDGET)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPartSashContainer container
				&& container.getWidget() instanceof Composite area) {
			area.addListener(SWT.Resize, resized -> arrange(container, area));
		}
	}

	private void arrange(MPartSashContainer container, Composite area) {
		arranging = true;
		try {
			if (container.isHorizontal()) {
				arrangeColumns(container, area.getClientArea().width);
			}
			arrange(container, area.getClientArea().height);
		} finally {
			arranging = false;
		}
	}

	/** A view that is brought to the front is the one that is used. */
	@Inject
	void brought(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UILifeCycle.BRINGTOTOP)
			@Nullable Event event) {
		if (event == null || !(event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement view)) {
			return;
		}
		boolean other = false;
		MUIElement at = view;
		for (MUIElement above = at.getParent(); above != null; at = above, above = above.getParent()) {
			if (above instanceof MPartSashContainer container) {
				other |= container.getTransientData().put(USED, at) != at;
				if (other && container.getWidget() instanceof Composite area) {
					arrange(container, area);
				}
			}
		}
	}

	/** The columns have the whole width where the views at the side have gone. */
	@Inject
	void visible(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_VISIBLE)
			@Nullable Event event) {
		if (event != null && event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement element
				&& side.is(element) && (MUIElement) element.getParent() instanceof MPartSashContainer container
				&& container.getWidget() instanceof Composite area) {
			arrange(container, area);
		}
	}

	/** A share that the user gives is the one in force; where views are folded, their heights tell of no share. */
	@Inject
	void moved(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(UIEvents.UIElement.TOPIC_CONTAINERDATA)
			@Nullable Event event) {
		if (event != null && !arranging
				&& event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement element
				&& !isFolded(element.getParent())) {
			element.getTransientData().remove(SHARE);
		}
	}

	private static boolean isFolded(@Nullable MUIElement container) {
		return container != null && Boolean.TRUE.equals(container.getTransientData().get(FOLDED));
	}

	/** The views at the side have a width of their own, and the columns beside them what it leaves. */
	private void arrangeColumns(MPartSashContainer container, int width) {
		List<MPartSashContainerElement> seen = seen(container);
		if (side.isIn(container) && side.isShown() || !haveShares(seen)) {
			return;
		}
		int free = Math.max(0, width - SASH * (seen.size() - 1));
		List<Integer> shares = shares(seen);
		List<Integer> own = Heights.of(free, shares, 0);
		boolean narrow = width < NARROW && free >= NARROWEST * seen.size();
		give(seen, own, narrow ? Heights.of(free, shares, NARROWEST) : own);
	}

	private static List<MPartSashContainerElement> seen(MPartSashContainer container) {
		return container.getChildren().stream().filter(child -> child.isToBeRendered() && child.isVisible()).toList();
	}

	private static boolean haveShares(List<MPartSashContainerElement> seen) {
		return seen.stream().allMatch(child -> isShare(share(child)));
	}

	private static List<Integer> shares(List<MPartSashContainerElement> seen) {
		return seen.stream().map(child -> Integer.valueOf(String.valueOf(share(child)))).toList();
	}

	/** Lends sizes where they are not those of the user's own shares. */
	private static void give(List<MPartSashContainerElement> seen, List<Integer> own, List<Integer> sizes) {
		for (int i = 0; i < seen.size(); i++) {
			if (sizes.equals(own)) {
				restore(seen.get(i));
			} else {
				lend(seen.get(i), Math.max(1, sizes.get(i)));
			}
		}
	}

	private static void arrange(MPartSashContainer container, int height) {
		List<MPartSashContainerElement> seen = seen(container);
		container.getTransientData().remove(FOLDED);
		if (container.isHorizontal() || !haveShares(seen)) {
			seen.forEach(child -> arrangeBelow(child, height));
			return;
		}
		List<Integer> shares = shares(seen);
		int free = Math.max(0, height - SASH * (seen.size() - 1));
		List<Integer> own = Heights.of(free, shares, 0);
		List<Integer> heights = heights(container, seen, free, shares);
		give(seen, own, heights);
		for (int i = 0; i < seen.size(); i++) {
			arrangeBelow(seen.get(i), heights.get(i));
		}
	}

	private static List<Integer> heights(MPartSashContainer container, List<MPartSashContainerElement> seen, int free,
			List<Integer> shares) {
		if (free >= ENOUGH * seen.size()) {
			return Heights.of(free, shares, LEAST);
		}
		container.getTransientData().put(FOLDED, true);
		return Heights.forOne(free, seen.stream().map(ViewShares::folded).toList(), used(container, seen, shares));
	}

	/** The place of the one used last; of the one with the largest share where none was used. */
	private static int used(MPartSashContainer container, List<MPartSashContainerElement> seen, List<Integer> shares) {
		int last = seen.indexOf(container.getTransientData().get(USED));
		return last >= 0 ? last : shares.indexOf(shares.stream().max(Integer::compare).orElseThrow());
	}

	/** How high an element is of which the tabs alone are to be seen. */
	private static int folded(MUIElement element) {
		if (element.getWidget() instanceof CTabFolder tabs) {
			return tabs.computeTrim(0, 0, 0, 0).height;
		}
		return element instanceof MPartSashContainer container
				? container.getChildren().stream().mapToInt(ViewShares::folded).max().orElse(LEAST)
				: LEAST;
	}

	private static void arrangeBelow(MUIElement element, int height) {
		if (element instanceof MPartSashContainer container) {
			arrange(container, height);
		}
	}

	private static void lend(MUIElement element, int height) {
		element.getTransientData().putIfAbsent(SHARE, element.getContainerData());
		element.setContainerData(String.valueOf(height));
	}

	private static void restore(MUIElement element) {
		if (element.getTransientData().remove(SHARE) instanceof String share) {
			element.setContainerData(share);
		}
	}

	private static boolean isShare(@Nullable String text) {
		return text != null && text.matches("[1-9][0-9]{0,8}");
	}
}
