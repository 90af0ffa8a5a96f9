/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * A file that another one takes the place of. Where folders can be written to, a file that is protected could be
 * replaced all the same, against the will of who protected it.
 *
 * @param path the file; it need not exist
 */
public record ReplacedFile(Path path) {

	private static final Set<PosixFilePermission> WRITE = EnumSet.of(PosixFilePermission.OWNER_WRITE,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

	/**
	 * Refuses a file that nobody may write, or this process may not.
	 *
	 * @throws AccessDeniedException when it is one
	 */
	public void check() throws IOException {
		if (Files.exists(path) && (!Files.isWritable(path) || isProtectedFromAll())) {
			throw new AccessDeniedException(path.toString());
		}
	}

	/** Who may do anything may write it nevertheless; that nobody else may is a will to be respected. */
	private boolean isProtectedFromAll() throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		return view != null && view.readAttributes().permissions().stream().noneMatch(WRITE::contains);
	}

	/**
	 * Gives its successor its permissions and, where this process may, its group and owner. Nothing happens where there
	 * is no such thing, or no such file.
	 */
	public void attributesTo(Path successor) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(successor, PosixFileAttributeView.class);
		if (view == null || !Files.exists(path)) {
			return;
		}
		PosixFileAttributes own = Files.readAttributes(path, PosixFileAttributes.class);
		PosixFileAttributes given = view.readAttributes();
		if (!given.group().equals(own.group())) {
			tried(() -> view.setGroup(own.group()));
		}
		if (!given.owner().equals(own.owner())) {
			tried(() -> view.setOwner(own.owner()));
		}
		view.setPermissions(own.permissions());
	}

	/** Changes something of a file. */
	@FunctionalInterface
	private interface Change {
		void make() throws IOException;
	}

	/** Who is not allowed to give a file to others keeps it. */
	private static void tried(Change change) {
		try {
			change.make();
		} catch (IOException e) {
			// the permissions are kept all the same
		}
	}
}
