/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.nio.file.Path;
import java.time.Instant;

import org.manyi.store.api.workspace.DataVersion;

/**
 * What the workspace keeps of a table of entries that was imported.
 *
 * @param number   its number in the workspace, [1, ∞)
 * @param kind     what its rows are
 * @param path     where it lay
 * @param sha256   SHA-256 of its bytes, lower case hexadecimal
 * @param size     bytes, [0, ∞)
 * @param format   the id of the format it was read as
 * @param at       when
 * @param by       the acting person
 * @param version  the state of the data that it made; where it changed nothing, the one it found
 * @param read     rows that are not empty, [0, ∞)
 * @param rejected rows that were not taken, [0, read]
 */
public record PopulationFile(long number, PopulationKind kind, Path path, String sha256, long size, String format,
		Instant at,
		String by, DataVersion version, long read, long rejected) {
}
