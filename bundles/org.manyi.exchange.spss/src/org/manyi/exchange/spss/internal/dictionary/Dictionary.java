/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.List;

import org.manyi.exchange.spss.internal.text.SavEncoding;
import org.manyi.scoring.api.Warning;

/**
 * A dictionary, decoded.
 *
 * @param raw       what it was made of
 * @param encoding  of all texts of the file
 * @param variables one for each column of {@code raw}
 * @param warnings  what a reader must know
 */
public record Dictionary(RawDictionary raw, SavEncoding encoding, List<Variable> variables, List<Warning> warnings) {

	public Dictionary {
		variables = List.copyOf(variables);
		warnings = List.copyOf(warnings);
	}
}
