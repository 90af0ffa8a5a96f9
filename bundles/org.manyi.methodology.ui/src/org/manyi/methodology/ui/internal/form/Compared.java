/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal.form;

import java.util.List;
import java.util.Set;

import org.manyi.scoring.edit.YamlPath;

/**
 * What is compared with each other, pair by pair.
 *
 * @param path where it stands among the indicators: a dimension whose items are compared, or the top
 * @param ids  of the dimensions or items, in the order of the document
 */
record Compared(YamlPath path, List<String> ids) {

	Compared {
		ids = List.copyOf(ids);
	}

	/** What is compared, in whatever order. */
	Set<String> set() {
		return Set.copyOf(ids);
	}
}
