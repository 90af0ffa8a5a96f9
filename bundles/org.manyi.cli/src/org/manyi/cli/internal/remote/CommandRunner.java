/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

/** Runs command lines. */
@FunctionalInterface
public interface CommandRunner {

	/**
	 * Runs one to its end.
	 *
	 * @param in      the caller's standard input; fails when the caller has gone
	 * @param out     takes the result; fails when the caller has gone
	 * @param err     takes messages; fails when the caller has gone
	 * @param monitor cancelled when the caller has gone
	 * @return the exit status
	 */
	int run(CommandCall call, InputStream in, OutputStream out, OutputStream err, IProgressMonitor monitor);
}
