/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

/** The ids of what this bundle puts into the application model. */
public final class EditorConstants {

	/** The window of the application. */
	public static final String WINDOW = "org.manyi.app.window";
	public static final String PERSPECTIVE = "org.manyi.methodology.ui.perspective";
	public static final String PART_PROBLEMS = "org.manyi.methodology.ui.part.problems";
	public static final String PART_FORM = "org.manyi.methodology.ui.part.form";
	public static final String PART_TEXT = "org.manyi.methodology.ui.part.text";
	public static final String COMMAND_OPEN = "org.manyi.methodology.ui.command.open";
	public static final String COMMAND_SAVE = "org.manyi.methodology.ui.command.save";
	public static final String COMMAND_VERSION = "org.manyi.methodology.ui.command.version";
	public static final String COMMAND_UNDO = "org.manyi.methodology.ui.command.undo";
	public static final String COMMAND_REDO = "org.manyi.methodology.ui.command.redo";

	private EditorConstants() {
	}
}
