/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Shell;

/**
 * Who is asked before the window closes, such as those who have something that is not kept yet. One in each application
 * context; of the user interface's thread alone.
 */
public final class ClosingGuards {

	private final List<Predicate<Shell>> guards = new ArrayList<>();

	/**
	 * Asks that from now on.
	 *
	 * @param guard given the window; whether it may close. It may ask the user, or finish something first
	 * @return run so that it is not asked any more
	 */
	public Runnable add(Predicate<Shell> guard) {
		guards.add(guard);
		return () -> guards.remove(guard);
	}

	/** Whether the window may close: asks one after the other until one refuses. */
	public boolean mayClose(Shell window) {
		return List.copyOf(guards).stream().allMatch(guard -> guard.test(window));
	}
}
