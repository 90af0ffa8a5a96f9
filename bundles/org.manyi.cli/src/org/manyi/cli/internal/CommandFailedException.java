/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.model.LocalizedText;

/** A command cannot do what it was asked, for a reason the user can act on. */
final class CommandFailedException extends ToldException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason what happened and what to do
	 */
	CommandFailedException(LocalizedText reason) {
		super(reason);
	}
}
