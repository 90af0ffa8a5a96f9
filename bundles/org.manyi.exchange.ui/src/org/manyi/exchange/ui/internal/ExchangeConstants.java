/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

/** Ids of the application model. */
public final class ExchangeConstants {

	/** What undoes and redoes; Ctrl+Z and Ctrl+Y are theirs in the whole window; of another bundle. */
	public static final String COMMAND_UNDO = "org.manyi.methodology.ui.command.undo";
	public static final String COMMAND_REDO = "org.manyi.methodology.ui.command.redo";
	/** Shows a survey of a workspace, with the parameters {@link #WORKSPACE} and {@link #SURVEY}. */
	public static final String COMMAND_SHOW_SURVEY = "org.manyi.explore.ui.command.survey";
	/** Asks for the folder of a workspace and opens it; of another bundle. */
	public static final String COMMAND_OPEN_WORKSPACE = "org.manyi.explore.ui.command.workspace.open";
	/** Shows the figures of an earlier state of the data, with the parameter {@link #VERSION}; of another bundle. */
	public static final String COMMAND_SHOW_STATE = "org.manyi.explore.ui.command.state";
	public static final String VERSION = "org.manyi.explore.ui.version";
	/** Brings a survey file into a workspace. */
	public static final String COMMAND_IMPORT = "org.manyi.exchange.ui.command.import";
	public static final String PART_RESPONSES = "org.manyi.exchange.ui.part.responses";
	public static final String PART_POPULATIONS = "org.manyi.exchange.ui.part.populations";
	public static final String WORKSPACE = "org.manyi.explore.ui.workspace";
	public static final String SURVEY = "org.manyi.explore.ui.survey";

	private ExchangeConstants() {
	}
}
