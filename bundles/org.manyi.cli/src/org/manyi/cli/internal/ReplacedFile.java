/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file that another one takes the place of. Where folders can be written to, a file that is protected could be
 * replaced all the same, against the will of who protected it.
 *
 * @param path the file; it need not exist
 */
record ReplacedFile(Path path) {

	private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

	/**
	 * Refuses a file that nobody may write, or this process may not.
	 *
	 * @throws AccessDeniedException when it is one
	 */
	void check() throws IOException {
		if (Files.exists(path) && (!Files.isWritable(path) || isProtectedFromAll())) {
			throw new AccessDeniedException(path.toString());
		}
	}

	/** Who may do anything may write it nevertheless; that nobody else may is a will to be respected. */
	private boolean isProtectedFromAll() throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		return view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
	}

	/** Gives its successor its permissions, where there is such a thing. */
	void permissionsTo(Path successor) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(successor, PosixFileAttributeView.class);
		if (view != null && Files.exists(path)) {
			view.setPermissions(Files.getPosixFilePermissions(path));
		}
	}
}
