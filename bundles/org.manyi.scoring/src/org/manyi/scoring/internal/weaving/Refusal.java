/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.weaving;

import java.util.Locale;

/** Why a call is refused. Each has a check of its name, in lower case, among those that are woven in. */
public enum Refusal {

	/** It starts a thread, or has something done by threads of others. */
	THREAD,
	/** It makes classes that nobody weaves. */
	LOADER,
	/** It starts or ends processes. */
	PROCESS,
	/** It turns without coming by. */
	LOOP,
	/** It calls what it is told, so that nobody sees what is called in the end. */
	DETOUR;

	/** The name of the check. */
	String check() {
		return name().toLowerCase(Locale.ROOT);
	}
}
