/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Where a command runs and what it may use.
 *
 * @param folder   the folder of the caller, which relative file names begin at
 * @param person   who called, for audit records
 * @param locale   the language of texts, unless an option says otherwise
 * @param version  the version of the product
 * @param out      takes results alone, so that they can be piped
 * @param err      takes messages
 * @param services asked for when a command needs them
 * @param monitor  cancelled when nobody waits for the command any more
 * @param input    what the caller pipes in
 * @param clock    tells the day, and in which zone times are told
 */
record Invocation(Path folder, String person, Locale locale, String version, OutputStream out, PrintStream err,
		Services services, IProgressMonitor monitor, RereadableInput input, Clock clock) {

	/** One that is told times as they are in Greenwich. */
	Invocation(Path folder, String person, Locale locale, String version, OutputStream out, PrintStream err,
			Services services, IProgressMonitor monitor, RereadableInput input) {
		this(folder, person, locale, version, out, err, services, monitor, input, Clock.systemUTC());
	}

	/** One without input. */
	Invocation(Path folder, String person, Locale locale, String version, OutputStream out, PrintStream err,
			Services services, IProgressMonitor monitor) {
		this(folder, person, locale, version, out, err, services, monitor, RereadableInput.none());
	}

	/** One without input that is never cancelled. */
	Invocation(Path folder, String person, Locale locale, String version, OutputStream out, PrintStream err,
			Services services) {
		this(folder, person, locale, version, out, err, services, new NullProgressMonitor());
	}

	/** The same in another language. */
	Invocation in(Locale other) {
		return new Invocation(folder, person, other, version, out, err, services, monitor, input, clock);
	}

	/** The file that the caller means by the name. */
	Path resolve(Path name) {
		return folder.resolve(name).normalize();
	}

	/** Writes a message for people. */
	void say(String message) {
		err.println(ControlCharacters.shown(message));
	}

	Texts texts() {
		return new Texts(locale, clock.getZone());
	}
}
