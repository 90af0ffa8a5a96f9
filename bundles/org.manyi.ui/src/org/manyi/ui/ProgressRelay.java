/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Tells a listener of progress, in steps a reader can see. */
@NonNullByDefault({})
public final class ProgressRelay extends ProgressMonitorWrapper {

	private static final double STEP = 0.01;

	private final Consumer<Progress> listener;
	private int total = IProgressMonitor.UNKNOWN;
	private double done;
	private double told;
	private String task = "";

	/**
	 * @param monitor  is told as well, and says whether it was cancelled
	 * @param listener called on whatever thread the progress comes from
	 */
	public ProgressRelay(IProgressMonitor monitor, Consumer<Progress> listener) {
		super(monitor);
		this.listener = listener;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		super.beginTask(name, totalWork);
		total = totalWork;
		task = name == null ? "" : name;
		tell();
	}

	@Override
	public void setTaskName(String name) {
		super.setTaskName(name);
		task = name == null ? "" : name;
		tell();
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		super.internalWorked(work);
		done += work;
		if (fraction() - told >= STEP) {
			tell();
		}
	}

	private double fraction() {
		return total <= 0 ? Progress.UNKNOWN.fraction() : Math.min(1, done / total);
	}

	private void tell() {
		told = fraction();
		listener.accept(new Progress(told, task));
	}
}
