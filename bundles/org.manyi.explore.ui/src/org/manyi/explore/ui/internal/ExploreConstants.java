/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

/** The ids of what this bundle puts into the application model. */
public final class ExploreConstants {

	public static final String COMMAND_OPEN = "org.manyi.explore.ui.command.open";
	public static final String COMMAND_RECENT = "org.manyi.explore.ui.command.recent";
	public static final String COMMAND_EXPORT = "org.manyi.explore.ui.command.export";
	public static final String COMMAND_CANCEL = "org.manyi.explore.ui.command.cancel";
	public static final String COMMAND_AGAIN = "org.manyi.explore.ui.command.again";
	/** Leads through the window. */
	public static final String COMMAND_TOUR = "org.manyi.explore.ui.command.tour";
	public static final String COMMAND_OPEN_WORKSPACE = "org.manyi.explore.ui.command.workspace.open";
	/** Keeps a view at what it shows; opens it once more. */
	public static final String COMMAND_PIN = "org.manyi.explore.ui.command.pin";
	public static final String COMMAND_ANOTHER = "org.manyi.explore.ui.command.another";
	/** Brings a file into a workspace; of another bundle, which need not be there. */
	public static final String COMMAND_IMPORT = "org.manyi.exchange.ui.command.import";
	/** The parameters of the command that shows a survey: the folder of its workspace, and its id. */
	public static final String WORKSPACE = "org.manyi.explore.ui.workspace";
	public static final String SURVEY = "org.manyi.explore.ui.survey";
	/** The parameter of the command that shows an earlier state of the data: its data version. */
	public static final String VERSION = "org.manyi.explore.ui.version";
	/** The parameter of {@link #COMMAND_RECENT}: the path of a file or of a workspace. */
	public static final String FILE = "org.manyi.explore.ui.file";

	/** What undoes and redoes; Ctrl+Z and Ctrl+Y are theirs in the whole window; of another bundle. */
	public static final String COMMAND_UNDO = "org.manyi.methodology.ui.command.undo";
	public static final String COMMAND_REDO = "org.manyi.methodology.ui.command.redo";

	/** Where the views are; of the application. */
	public static final String PERSPECTIVE = "org.manyi.app.perspective.explore";
	public static final String PART_SCORES = "org.manyi.explore.ui.part.scores";
	public static final String PART_COMPARE = "org.manyi.explore.ui.part.compare";
	public static final String PART_SENSITIVITY = "org.manyi.explore.ui.part.sensitivity";
	public static final String PART_DERIVATION = "org.manyi.explore.ui.part.derivation";
	public static final String PART_PROBLEMS = "org.manyi.explore.ui.part.problems";
	public static final String PART_PARETO = "org.manyi.explore.ui.part.pareto";
	public static final String PART_LOWEST = "org.manyi.explore.ui.part.lowest";
	public static final String PART_CHANGE = "org.manyi.explore.ui.part.change";
	public static final String PART_TREND = "org.manyi.explore.ui.part.trend";
	public static final String PART_UNITS = "org.manyi.explore.ui.part.units";
	public static final String PART_DRIVERS = "org.manyi.explore.ui.part.drivers";
	/** The responses; of another bundle, which need not be there. */
	public static final String PART_RESPONSES = "org.manyi.exchange.ui.part.responses";
	/** The decisions on the data; of another bundle, which need not be there. */
	public static final String PART_DECISIONS = "org.manyi.exchange.ui.part.decisions";

	/** Shows a view, with the parameter {@link #VIEW}: its id; both of the application. */
	public static final String COMMAND_SHOW_VIEW = "org.manyi.app.command.view.show";
	public static final String VIEW = "org.manyi.app.view";

	private ExploreConstants() {
	}
}
