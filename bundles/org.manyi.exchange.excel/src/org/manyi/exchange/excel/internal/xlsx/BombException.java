/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.excel.internal.xlsx;

import java.io.IOException;

/** Something compressed inflates to more than it may; passes through the library that reads it. */
final class BombException extends IOException {

	private static final long serialVersionUID = 1L;

	BombException(String part) {
		super(part + " inflates to more than it may");
	}
}
