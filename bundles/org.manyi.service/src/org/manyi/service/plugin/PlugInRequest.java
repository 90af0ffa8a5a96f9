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
 * Which plug-ins are to be installed.
 *
 * @param locations  names of files or addresses, {@code http}, {@code https} or {@code file}; at least one
 * @param folder     where relative names of files begin
 * @param unresolved whether a plug-in is installed although it misses something here, which another may bring later
 */
public record PlugInRequest(List<String> locations, Path folder, boolean unresolved) {

	public PlugInRequest {
		locations = List.copyOf(locations);
	}
}
