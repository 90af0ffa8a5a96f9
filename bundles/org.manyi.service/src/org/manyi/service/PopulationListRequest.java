/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;

import org.manyi.store.api.population.PopulationKind;

/**
 * Which entries are wanted.
 *
 * @param workspace the folder of a workspace
 * @param kind      of which kind
 * @param history   whether also those that are no longer so
 * @param person    the acting person
 */
public record PopulationListRequest(Path workspace, PopulationKind kind, boolean history, String person) {
}
