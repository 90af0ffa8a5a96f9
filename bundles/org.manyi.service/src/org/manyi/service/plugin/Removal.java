/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.plugin;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of taking a plug-in out of use.
 *
 * @param files    where its files are now, at least one
 * @param affected the versions of methodologies that lost something by it, ordered by id, then by version from the
 *                 highest
 */
public record Removal(List<Path> files, List<AffectedMethodology> affected) {

	public Removal {
		files = List.copyOf(files);
		affected = List.copyOf(affected);
	}
}
