/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.quality;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

import org.manyi.model.LocalizedText;

/**
 * Something that was not looked for.
 *
 * @param kinds  what
 * @param reason why not
 */
public record Unexamined(SortedSet<QualityFindingKind> kinds, LocalizedText reason) {

	public Unexamined {
		kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
	}
}
