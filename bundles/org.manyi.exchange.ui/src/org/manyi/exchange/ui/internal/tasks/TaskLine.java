/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.tasks;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.manyi.ui.Palette;
import org.manyi.ui.Progress;
import org.manyi.ui.WidgetId;

/**
 * What is being done, how far it is, and how to give it up. One task at a time; a newer one takes the place of the
 * older.
 */
public final class TaskLine {

	private static final int PATIENCE = 300;
	private static final int STEPS = 1000;

	private final Display display;
	private final Composite line;
	private final Label words;
	private final ProgressBar bar;
	private final Link cancel;
	private @Nullable Job running;
	private long begun;
	private boolean over;

	/**
	 * @param id         the identities of its widgets begin with it
	 * @param cancelText the word to click on
	 */
	public TaskLine(Composite parent, String id, String cancelText) {
		display = parent.getDisplay();
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 4).spacing(12, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		words = WidgetId.set(new Label(line, SWT.NONE), id + ".task");
		words.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(words);
		bar = WidgetId.set(new ProgressBar(line, SWT.SMOOTH), id + ".progress");
		bar.setMaximum(STEPS);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(240, 12).applyTo(bar);
		cancel = WidgetId.set(new Link(line, SWT.NONE), id + ".task.cancel");
		cancel.setLinkForeground(Palette.ACCENT.color());
		speak(cancelText);
		cancel.addListener(SWT.Selection, event -> cancel());
		show(false);
	}

	/** Lies over the lower edge of what it stands in while something is done: its room would be empty else. */
	public void lieOver() {
		Composite parent = line.getParent();
		over = true;
		GridDataFactory.fillDefaults().exclude(true).applyTo(line);
		line.setBackground(Palette.PANEL.color());
		line.moveAbove(null);
		parent.addListener(SWT.Resize, event -> {
			Rectangle room = parent.getClientArea();
			int height = line.computeSize(room.width, SWT.DEFAULT).y;
			line.setBounds(room.x, room.y + room.height - height, room.width, height);
		});
		show(false);
	}

	/** Says the word to click on in another language. */
	public void speak(String cancelText) {
		cancel.setText("<a>" + cancelText + "</a>");
	}

	/**
	 * Begins a task.
	 *
	 * @param what what is being done, for the user
	 */
	public <T> void run(String what, Task<T> task) {
		stop();
		long number = ++begun;
		TaskJob<T> job = new TaskJob<>(what, task, progress -> later(number, () -> advance(progress)),
				follow -> later(number, () -> end(follow)));
		running = job;
		words.setText(what);
		bar.setSelection(0);
		display.timerExec(PATIENCE, () -> {
			if (!line.isDisposed() && begun == number && running != null) {
				show(true);
			}
		});
		job.schedule();
	}

	private void end(Runnable follow) {
		running = null;
		words.setText("");
		show(false);
		follow.run();
	}

	/** Does something on the user's thread, unless another task has begun in between or the window is closed. */
	private void later(long number, Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!line.isDisposed() && begun == number) {
					action.run();
				}
			});
		}
	}

	private void advance(Progress progress) {
		if (progress.fraction() >= 0) {
			bar.setSelection((int) (progress.fraction() * STEPS));
		}
	}

	private void show(boolean visible) {
		line.setVisible(visible || !over);
		bar.setVisible(visible);
		cancel.setVisible(visible);
	}

	/** Gives up what is running; the task is told. */
	public void cancel() {
		Job job = running;
		if (job != null) {
			job.cancel();
		}
	}

	/** Gives up what is running; the task is not told, as when another takes its place or the window closes. */
	public void stop() {
		cancel();
		begun++;
		running = null;
		if (!line.isDisposed()) {
			words.setText("");
			show(false);
		}
	}
}
