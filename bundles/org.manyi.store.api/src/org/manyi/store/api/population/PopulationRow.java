/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

import java.util.Optional;

import org.manyi.store.api.workspace.DataVersion;

/**
 * An entry and when it held.
 *
 * @param <E>     the kind of entry
 * @param entry   the entry
 * @param added   the state of the data from which on it is there
 * @param retired the state of the data from which on it is no longer so; empty while it is
 */
public record PopulationRow<E extends PopulationEntry>(E entry, DataVersion added, Optional<DataVersion> retired) {
}
