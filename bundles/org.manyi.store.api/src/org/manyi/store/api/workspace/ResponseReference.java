/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

/** What a user names a response by. */
public sealed interface ResponseReference {

	/**
	 * By the number that the store gave it.
	 *
	 * @param number {@link ResponseKey#number}
	 */
	record ByNumber(long number) implements ResponseReference {

		@Override
		public String toString() {
			return Long.toString(number);
		}
	}

	/**
	 * By its own id (调查表编号): every response of that id is meant, as a survey may have several.
	 *
	 * @param id as in the source
	 */
	record ById(String id) implements ResponseReference {

		@Override
		public String toString() {
			return id;
		}
	}

	/**
	 * By the row it came from.
	 *
	 * @param importNumber the import, [1, ∞)
	 * @param row          the row of the file, the first header row being row 1, [2, ∞)
	 */
	record ByRow(long importNumber, long row) implements ResponseReference {

		@Override
		public String toString() {
			return importNumber + ":" + row;
		}
	}
}
