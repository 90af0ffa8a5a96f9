/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The headless commands, as a service for whoever started the framework.
 * <p>
 * System properties: {@code manyi.folder} is the folder that relative names begin at (the JVM's own where it is not
 * given), {@code manyi.language} the caller's locale as an environment writes it, such as {@code zh_CN.UTF-8} (the
 * environment's own where it is not given).
 */
@ProviderType
public interface HeadlessCommands {

	/**
	 * Runs one command line to its end. Results go to the standard output of the process, messages to its standard
	 * error, both in UTF-8.
	 *
	 * @param arguments the subcommand, its options and operands; may be empty, which is wrong usage
	 * @return the exit status for the process: 0 done, 1 the input or the methodology cannot be scored, 2 wrong usage
	 */
	int run(List<String> arguments);
}
