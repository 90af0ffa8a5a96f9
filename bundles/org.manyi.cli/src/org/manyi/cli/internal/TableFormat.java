/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

/** What a command writes its result as where it has the form of one table. */
enum TableFormat {
	TABLE, CSV, JSON;

	/** A table for somebody who reads it, CSV in a file. */
	static TableFormat usual(Destination destination) {
		return destination.file().isPresent() ? CSV : TABLE;
	}
}
