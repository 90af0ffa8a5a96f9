/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import java.util.List;

import org.manyi.exchange.api.TableReport;
import org.manyi.scoring.api.Warning;

/**
 * What was read by a mapping.
 *
 * @param table    the file and its rows
 * @param warnings what a reader must know of it, such as dates that could not be read
 */
public record ReadingReport(TableReport table, List<Warning> warnings) {

	public ReadingReport {
		warnings = List.copyOf(warnings);
	}
}
