/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import org.eclipse.e4.core.contexts.IEclipseContext;

/** What a session is about, told to its views through the context. Of the user's thread alone. */
final class ToldExploration {

	private final IEclipseContext context;
	private Exploration present = Exploration.EMPTY;

	ToldExploration(IEclipseContext context) {
		this.context = context;
		context.set(Exploration.class, present);
	}

	Exploration get() {
		return present;
	}

	/** The views are told where anything is different. */
	void publish(Exploration next) {
		if (!next.isSame(present)) {
			present = next;
			context.set(Exploration.class, next);
		}
	}

	/** Something else is going on; what is shown stays. */
	void publish(Exploration.Activity activity) {
		publish(present.with(activity));
	}
}
