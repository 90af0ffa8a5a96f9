/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.manyi.ui.ClosingGuards;

/**
 * Keeps the window open until the changes that a part makes are kept; and where one of them failed meanwhile, so that
 * the user sees why. Of the user interface's thread alone.
 */
final class ChangeGuard {

	private final BooleanSupplier unfinished;
	private boolean waiting;
	private boolean complained;
	private Runnable removal = () -> {
		// nothing is guarded yet
	};

	/**
	 * @param unfinished whether a change is not kept yet
	 */
	ChangeGuard(BooleanSupplier unfinished) {
		this.unfinished = unfinished;
	}

	/** Is asked with others before the window closes. */
	void join(ClosingGuards guards) {
		leave();
		removal = guards.add(this::finish);
	}

	/** Is not asked any more. */
	void leave() {
		removal.run();
	}

	/**
	 * The part told something that went wrong.
	 *
	 * @param words empty for nothing
	 */
	void complained(String words) {
		complained |= !words.isEmpty();
	}

	/** Meanwhile the window lives on; whoever closes it once more waits for the first time. */
	private boolean finish(Shell window) {
		if (waiting) {
			return false;
		}
		waiting = true;
		complained = false;
		Display display = window.getDisplay();
		try {
			while (unfinished.getAsBoolean() && !window.isDisposed()) {
				if (!display.readAndDispatch()) {
					display.sleep();
				}
			}
		} finally {
			waiting = false;
		}
		return !complained;
	}
}
