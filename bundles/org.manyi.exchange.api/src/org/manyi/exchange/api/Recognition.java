/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import org.manyi.model.LocalizedText;

/**
 * That a file is of a kind.
 *
 * @param confidence how sure that is, [1, 100]: 100 a signature that nothing else has, 50 headings that this tool
 *                   writes, 10 a table like any other
 * @param options    how it would be read
 * @param reason     by what it was recognised, shown to the user
 */
public record Recognition(int confidence, ReadOptions options, LocalizedText reason) {

	public Recognition {
		if (confidence < 1 || confidence > 100) {
			throw new IllegalArgumentException("confidence outside [1, 100]: " + confidence);
		}
	}
}
