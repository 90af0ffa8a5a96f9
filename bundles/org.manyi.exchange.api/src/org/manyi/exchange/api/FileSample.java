/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api;

import java.nio.file.Path;

/**
 * A file and its beginning.
 *
 * @param path  a regular, readable file
 * @param head  its first bytes, at most {@value #MOST}; lent, not to be written to
 * @param whole whether that is all of it
 */
public record FileSample(Path path, byte[] head, boolean whole) {

	/** So many bytes of a file are looked at to recognise it. */
	public static final int MOST = 1 << 18;
}
