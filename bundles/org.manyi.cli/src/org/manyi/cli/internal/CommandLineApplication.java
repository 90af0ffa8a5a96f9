/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.PrintStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Entry point of the headless commands: prints the product's version. */
public class CommandLineApplication implements IApplication {

	private final PrintStream out = System.out;

	@Override
	@NonNullByDefault({}) // the interface says nothing about null
	public Object start(IApplicationContext context) {
		out.println("Manyi " + context.getBrandingBundle().getVersion());
		return IApplication.EXIT_OK;
	}

	@Override
	public void stop() {
		// a command runs to its end
	}
}
