/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.manyi.exchange.api.mapping.ImportMapping;
import org.manyi.exchange.api.mapping.KeptMapping;

/**
 * A mapping in its folder.
 *
 * @param made the file and the folder that were made for it, in the order in which they can be deleted
 */
record WrittenMapping(ImportMapping mapping, List<Path> made) implements KeptMapping {

	@Override
	public ImportMapping mapping() {
		return mapping;
	}

	@Override
	public void takeBack() {
		try {
			for (Path path : made) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			// a mapping that no import was done by, or a folder that somebody else has put something in
		}
	}
}
