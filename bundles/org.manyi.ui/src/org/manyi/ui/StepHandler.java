/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Undoes or redoes what was done last in a view, where the keys for it belong to a command. */
public final class StepHandler {

	private final BooleanSupplier possible;
	private final Runnable step;

	/**
	 * @param possible whether there is such a step, and the keys are not for a field
	 * @param step     does it
	 */
	public StepHandler(BooleanSupplier possible, Runnable step) {
		this.possible = possible;
		this.step = step;
	}

	@CanExecute
	boolean isPossible() {
		return possible.getAsBoolean();
	}

	@Execute
	void go() {
		step.run();
	}
}
