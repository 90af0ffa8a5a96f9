/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

import jdk.net.ExtendedSocketOptions;

/**
 * A user as the operating system knows them.
 *
 * @param user owns the files that the user's processes make
 */
record Owner(UserPrincipal user) {

	private static final Set<PosixFilePermission> OWNERS_ALONE = EnumSet.of(PosixFilePermission.OWNER_READ,
			PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

	/** Whoever runs this process. */
	static Owner current() throws IOException {
		Path file = Files.createTempFile("manyi", null);
		try {
			return new Owner(Files.getOwner(file));
		} finally {
			Files.delete(file);
		}
	}

	/** Whether a folder belongs to the user, and where folders have permissions, nobody else has any for it. */
	boolean ownsAlone(Path folder) throws IOException {
		if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
				|| !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)) {
			return false;
		}
		return !hasPermissions(folder)
				|| OWNERS_ALONE.containsAll(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
	}

	/** Whether files there have permissions for owner, group and others. */
	static boolean hasPermissions(Path folder) {
		return Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null;
	}

	/** Whether a process of the user is at the other end; where the system does not tell, so it is taken to be. */
	boolean isAtTheOtherEndOf(SocketChannel channel) throws IOException {
		return !channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)
				|| channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(user);
	}
}
