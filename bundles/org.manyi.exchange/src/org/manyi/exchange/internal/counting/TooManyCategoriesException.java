/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.counting;

/** The column of coded opinions holds too many different ones. */
public final class TooManyCategoriesException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TooManyCategoriesException() {
		super("more than " + CategoryNumbers.MOST_CATEGORIES + " categories");
	}
}
