/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.util.List;

import org.manyi.store.api.Reject;
import org.manyi.store.api.workspace.ImportRecord;

/**
 * What an import rejected.
 *
 * @param imported the import
 * @param rejects  every rejected row and invalid answer, in the order of the file
 */
public record KeptRejects(ImportRecord imported, List<Reject> rejects) {

	public KeptRejects {
		rejects = List.copyOf(rejects);
	}
}
