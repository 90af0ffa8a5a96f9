/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import org.eclipse.swt.widgets.Widget;

/** The identity of a widget, by which tests and scripts find it whatever it is called in the user's language. */
public final class WidgetId {

	/** The key of {@link Widget#getData(String)} under which the identity stands. */
	public static final String KEY = "org.manyi.id";

	private WidgetId() {
	}

	/**
	 * Gives a widget its identity.
	 *
	 * @param id unique in its window, such as {@code scores.table}
	 * @return the widget
	 */
	public static <W extends Widget> W set(W widget, String id) {
		widget.setData(KEY, id);
		return widget;
	}
}
