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

/**
 * A survey file and what the user said of how it is read.
 *
 * @param file     the file
 * @param formatId the kind of file; empty for what it is recognised as
 * @param options  how to read it, where that differs from what is recognised
 */
public record SourceChoice(Path file, Optional<String> formatId, ReadOptions options) {

	/** A file of which nobody has said anything. */
	public static SourceChoice of(Path file) {
		return new SourceChoice(file, Optional.empty(), ReadOptions.NONE);
	}
}
