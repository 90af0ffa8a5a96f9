/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.internal;

/** The ids of what this bundle puts into the application model. */
public final class AppConstants {

	public static final String WINDOW = "org.manyi.app.window";
	/** The parameter of the language command: a language tag. */
	public static final String LANGUAGE_TAG = "org.manyi.app.language.tag";

	/** Shows another theme, with the parameter {@link #THEME}: the id of a choice. */
	public static final String COMMAND_THEME = "org.manyi.app.command.theme";
	public static final String THEME = "org.manyi.app.theme.choice";

	/** Shows a view, with the parameter {@link #VIEW}: its id. */
	public static final String COMMAND_SHOW_VIEW = "org.manyi.app.command.view.show";
	public static final String VIEW = "org.manyi.app.view";

	/** Shows a perspective, with the parameter {@link #PERSPECTIVE}: its id. */
	public static final String COMMAND_PERSPECTIVE = "org.manyi.app.command.perspective";
	public static final String PERSPECTIVE = "org.manyi.app.perspective";
	/** What holds the perspectives. */
	public static final String PERSPECTIVES = "org.manyi.app.perspectives";

	/** Shows the navigator or puts it away. */
	public static final String COMMAND_NAVIGATOR = "org.manyi.app.command.navigator";
	/** What stands at the left of the views of a survey. */
	public static final String STACK_NAVIGATOR = "org.manyi.app.stack.navigator";

	private AppConstants() {
	}
}
