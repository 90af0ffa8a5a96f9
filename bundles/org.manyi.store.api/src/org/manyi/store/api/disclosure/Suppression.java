/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.disclosure;

import java.util.Set;

/**
 * What is kept back of some groups.
 *
 * @param <K>      names a group
 * @param withheld the groups kept back
 * @param unnamed  whether not even their names are told
 */
record Suppression<K>(Set<K> withheld, boolean unnamed) {

	Suppression {
		withheld = Set.copyOf(withheld);
	}
}
