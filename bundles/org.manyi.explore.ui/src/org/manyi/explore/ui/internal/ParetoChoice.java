/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.manyi.analysis.ParetoBasis;

/**
 * What the Pareto chart counts, and which small bars it gathers: remembered, and told to the views through the context
 * as {@link ParetoBasis} and {@link ParetoFold}. Which bars are left out is told likewise as {@link ParetoLeftOut}, and
 * forgotten with the survey.
 */
public final class ParetoChoice {

	private final IEclipseContext context;
	private final SessionMemory memory;
	private final LeftOutSteps steps = new LeftOutSteps();

	ParetoChoice(IEclipseContext context, SessionMemory memory) {
		this.context = context;
		this.memory = memory;
		context.set(ParetoBasis.class, memory.basis());
		context.set(ParetoFold.class, memory.fold());
		context.set(ParetoLeftOut.class, ParetoLeftOut.NOTHING);
	}

	/** Counts something else in the Pareto chart. */
	public void setBasis(ParetoBasis basis) {
		memory.remember(basis);
		context.set(ParetoBasis.class, basis);
	}

	/** Gathers other small bars of the Pareto chart. */
	public void setFold(ParetoFold fold) {
		memory.remember(fold);
		context.set(ParetoFold.class, fold);
	}

	/** Leaves other bars out of the Pareto chart. */
	public void setLeftOut(ParetoLeftOut leftOut) {
		steps.went(leftOut);
		context.set(ParetoLeftOut.class, leftOut);
	}

	/** Leaves nothing out, of another survey. */
	void forgetLeftOut() {
		steps.clear();
		context.set(ParetoLeftOut.class, ParetoLeftOut.NOTHING);
	}

	/** Leaves out what was left out before. */
	public void undoLeftOut() {
		steps.undo().ifPresent(before -> context.set(ParetoLeftOut.class, before));
	}

	/** Leaves out what was left out before undoing. */
	public void redoLeftOut() {
		steps.redo().ifPresent(after -> context.set(ParetoLeftOut.class, after));
	}

	/** Whether bars were left out or taken back. */
	public boolean canUndoLeftOut() {
		return steps.canUndo();
	}

	/** Whether that was undone. */
	public boolean canRedoLeftOut() {
		return steps.canRedo();
	}
}
