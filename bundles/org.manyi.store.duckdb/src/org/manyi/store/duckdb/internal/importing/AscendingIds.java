/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.importing;

/**
 * Whether response ids ascend, shorter ones first, as numbers and numbered names do in nearly every file. Then none
 * occurs twice, and none of millions needs to be looked up.
 */
final class AscendingIds {

	private String last = "";
	private boolean ascending = true;

	void add(String id) {
		if (ascending && !id.isEmpty()) {
			ascending = id.length() != last.length() ? id.length() > last.length() : id.compareTo(last) > 0;
			last = id;
		}
	}

	/** Whether no id of those added can have occurred twice; the empty ones are no ids. */
	boolean areDistinct() {
		return ascending;
	}
}
