/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;
import java.util.Optional;

import org.manyi.exchange.api.ReadOptions;
import org.manyi.store.api.population.PopulationKind;

/**
 * A table of entries that is to be imported.
 *
 * @param file      the table, of any kind of file that surveys are read from
 * @param workspace the folder of a workspace
 * @param kind      what its rows are
 * @param surveyId  the survey that numbers sent are of, where no column says so; empty where the workspace holds one
 *                  alone
 * @param eventKind the kind of events, an id or what a methodology calls it, where no column says so; empty for none
 * @param formatId  the kind of file; empty for what it is recognised as
 * @param options   how to read it, where that differs from what is recognised
 * @param dryRun    whether everything is read and nothing kept
 * @param rejects   where the list of rejected rows is written; empty for nowhere
 * @param person    the acting person, for the audit record
 */
public record PopulationImportRequest(Path file, Path workspace, PopulationKind kind, Optional<String> surveyId,
		Optional<String> eventKind, Optional<String> formatId, ReadOptions options, boolean dryRun,
		Optional<Path> rejects, String person) {
}
