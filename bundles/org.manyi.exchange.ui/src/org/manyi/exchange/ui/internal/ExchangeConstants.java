/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal;

/** Ids of the application model. */
public final class ExchangeConstants {

	/** Shows a survey of a workspace, with the parameters {@link #WORKSPACE} and {@link #SURVEY}. */
	public static final String COMMAND_SHOW_SURVEY = "org.manyi.explore.ui.command.survey";
	public static final String WORKSPACE = "org.manyi.explore.ui.workspace";
	public static final String SURVEY = "org.manyi.explore.ui.survey";

	private ExchangeConstants() {
	}
}
