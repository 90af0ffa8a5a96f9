/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.testsupport;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * Sees to it that what is typed comes to the window. The toolkit takes a window for active once it has asked for that;
 * whether the display gave it the keyboard is told by a key alone.
 */
record Keyboard(WorkbenchDriver driver) {

	private static final int TRIES = 6;
	private static final int SECONDS_OF_A_TRY = 5;

	/** Waits until a key comes to the window, which is made active for it, and opened anew where that is not enough. */
	void give() throws InterruptedException, ExecutionException {
		for (int tries = 1; tries <= TRIES; tries++) {
			if (arrives(tries)) {
				return;
			}
		}
		throw new AssertionError("what is typed does not come to the window: windows " + driver.on(() -> Arrays
				.stream(driver.display().getShells()).filter(Shell::isVisible).map(Shell::toString).toList()));
	}

	private boolean arrives(int tries) throws InterruptedException, ExecutionException {
		AtomicBoolean pressed = new AtomicBoolean();
		Listener seen = event -> pressed.set(true);
		driver.on(() -> {
			activate(tries);
			driver.display().addFilter(SWT.KeyDown, seen);
			return tap();
		});
		try {
			return driver.comesTrue(SECONDS_OF_A_TRY, pressed::get);
		} finally {
			driver.on(() -> {
				driver.display().removeFilter(SWT.KeyDown, seen);
				return seen;
			});
		}
	}

	private void activate(int tries) {
		Arrays.stream(driver.display().getShells()).filter(shell -> shell.isVisible() && shell.getMenuBar() != null)
				.findFirst().ifPresent(shell -> {
					if (tries > TRIES / 2) {
						shell.setVisible(false);
						shell.setVisible(true);
					}
					shell.forceActive();
					if (driver.display().getFocusControl() == null) {
						shell.setFocus();
					}
				});
	}

	/** A key that does nothing by itself. */
	private boolean tap() {
		Event event = new Event();
		event.keyCode = SWT.SHIFT;
		event.type = SWT.KeyDown;
		boolean posted = driver.display().post(event);
		event.type = SWT.KeyUp;
		return posted & driver.display().post(event);
	}
}
