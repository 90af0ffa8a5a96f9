/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.log;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** Puts the error log into the application's context, and listens from the start on. */
public final class LogAddon {

	private final ErrorLog log;

	@Inject
	public LogAddon(IEclipseContext context, ZoneId zone) {
		log = new ErrorLog(Clock.system(zone));
		context.set(ErrorLog.class, log);
		Platform.addLogListener(log);
	}

	@PreDestroy
	void stop() {
		Platform.removeLogListener(log);
	}
}
