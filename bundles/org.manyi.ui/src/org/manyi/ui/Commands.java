/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;

/** Runs commands from buttons and links. */
public final class Commands {

	private final ECommandService commands;
	private final EHandlerService handlers;

	/** Runs commands in the context that these belong to. */
	public Commands(ECommandService commands, EHandlerService handlers) {
		this.commands = commands;
		this.handlers = handlers;
	}

	/** Runs the command of that id, if there is one. */
	public void run(String id) {
		run(id, Map.of());
	}

	/** Runs a command with its parameters. */
	public void run(String id, Map<String, Object> parameters) {
		ParameterizedCommand command = commands.createCommand(id, parameters);
		if (command != null) {
			handlers.executeHandler(command);
		}
	}
}
