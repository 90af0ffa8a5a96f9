/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the workbench was started with.
 *
 * @param file        after {@code -open}: the survey file
 * @param methodology after {@code -methodology}: the id of a methodology
 */
record StartArguments(Optional<Path> file, Optional<String> methodology) {

	static StartArguments parse(String... arguments) {
		return new StartArguments(after("-open", arguments).map(Path::of), after("-methodology", arguments));
	}

	private static Optional<String> after(String key, String... arguments) {
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (key.equals(arguments[i])) {
				return Optional.of(arguments[i + 1]);
			}
		}
		return Optional.empty();
	}
}
