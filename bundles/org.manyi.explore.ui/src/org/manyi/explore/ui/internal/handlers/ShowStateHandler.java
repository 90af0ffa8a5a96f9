/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.Execute;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.ExploreConstants;
import org.manyi.explore.ui.internal.ExploreSession;

/** Shows the figures of the survey as of an earlier data version. */
public final class ShowStateHandler {

	@Execute
	void show(@Named(ExploreConstants.VERSION) String version, ExploreSession session) {
		session.choose(new DataState.AsOf(Long.parseLong(version)));
	}
}
