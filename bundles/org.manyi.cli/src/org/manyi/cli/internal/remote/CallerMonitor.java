/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/**
 * Cancelled when the caller has gone. No {@link NullProgressMonitor}, which some take for one that is never cancelled.
 */
final class CallerMonitor extends ProgressMonitorWrapper {

	CallerMonitor() {
		super(new NullProgressMonitor());
	}
}
