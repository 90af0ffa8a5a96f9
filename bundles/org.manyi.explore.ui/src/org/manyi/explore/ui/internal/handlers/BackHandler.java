/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.manyi.explore.ui.internal.ExploreSession;

public final class BackHandler {

	@CanExecute
	boolean possible(ExploreSession session) {
		return session.canGoBack();
	}

	@Execute
	void go(ExploreSession session) {
		session.back();
	}
}
