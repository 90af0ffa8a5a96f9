/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.nio.file.Path;

/** A file is not what it was when it was read: writing it would lose what another program wrote. */
public class FileChangedException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * @param file the file
	 */
	public FileChangedException(Path file) {
		super(file + " was changed by another program");
	}
}
