/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.model.LocalizedText;

/**
 * What was typed for an option or a parameter cannot be its value. A converter throws it; {@link UsageErrors} tells it.
 */
final class BadValueException extends ToldException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param reason why not, as it follows the option's name and a colon
	 */
	BadValueException(LocalizedText reason) {
		super(reason);
	}
}
