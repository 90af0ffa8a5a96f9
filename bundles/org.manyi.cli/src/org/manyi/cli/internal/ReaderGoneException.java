/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;

/** Whoever read standard output has closed it, as {@code head} does when it has enough: no failure to speak of. */
final class ReaderGoneException extends IOException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param cause what writing failed with
	 */
	ReaderGoneException(IOException cause) {
		super(cause.getMessage(), cause);
	}
}
