/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;

import org.manyi.explore.ui.internal.Exploration.Activity;
import org.manyi.model.LocalizedText;

/** A workspace that is being opened, while what was shown before stays. */
final class WorkspaceOpening {

	private final ToldExploration told;
	private Runnable cancel = () -> {
		// nothing is being opened
	};

	WorkspaceOpening(ToldExploration told) {
		this.told = told;
	}

	/**
	 * It begins.
	 *
	 * @param giveUp run when the user cancels
	 */
	void begin(Path folder, Runnable giveUp) {
		cancel = giveUp;
		told.publish(new Activity.Opening(folder));
	}

	/** It is open. */
	void end() {
		if (isOpening()) {
			told.publish(new Activity.Idle());
		}
	}

	/** It could not be opened. */
	void fail(Path folder, LocalizedText reason) {
		told.publish(new Activity.NotOpened(folder, reason));
	}

	/** The user does not want to wait for it. */
	void giveUp() {
		if (isOpening()) {
			cancel.run();
			told.publish(new Activity.Idle());
		}
	}

	private boolean isOpening() {
		return told.get().activity() instanceof Activity.Opening;
	}
}
