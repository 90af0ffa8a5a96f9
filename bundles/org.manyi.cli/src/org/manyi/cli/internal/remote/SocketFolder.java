/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder for the owner alone with a socket and the token that is asked for there.
 *
 * @param folder named {@code manyi-PROCESS-} and something that nobody can foresee
 */
record SocketFolder(Path folder) {

	/** What every system takes: the shortest limit is 104 bytes with a zero at the end. */
	private static final int LONGEST_PATH = 100;
	private static final Pattern NAME = Pattern.compile("manyi-(\\d{1,18})-.*");
	private static final Set<PosixFilePermission> OWNERS_ALONE = PosixFilePermissions.fromString("rwx------");

	/**
	 * Makes one, in the first of several folders where that can be; one that was left there by a process that was
	 * killed goes.
	 *
	 * @param places folders of the user's or of everybody's, the best first
	 * @throws IOException when it can be made in none of them
	 */
	static SocketFolder make(List<Path> places) throws IOException {
		IOException failure = new IOException("no folder for a socket in " + places);
		for (Path place : places) {
			try {
				removeAbandoned(place);
				return makeIn(place);
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
		throw failure;
	}

	private static SocketFolder makeIn(Path place) throws IOException {
		FileAttribute<?>[] attributes = Owner.hasPermissions(place)
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(OWNERS_ALONE) }
				: new FileAttribute<?>[0];
		SocketFolder made = new SocketFolder(Files.createTempDirectory(place.toAbsolutePath(),
				"manyi-" + ProcessHandle.current().pid() + "-", attributes));
		boolean good = false;
		try {
			if (made.socket().toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
				throw new IOException("the path of a socket would be too long in " + place);
			}
			if (!Owner.current().ownsAlone(made.folder)) {
				throw new IOException("others have permissions for what is made in " + place);
			}
			good = true;
			return made;
		} finally {
			if (!good) {
				made.delete();
			}
		}
	}

	/** Takes away the folders of processes that have ended and whose sockets nobody listens to. */
	private static void removeAbandoned(Path place) throws IOException {
		List<Path> candidates = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(place, "manyi-*")) {
			entries.forEach(candidates::add);
		}
		Owner owner = Owner.current();
		for (Path candidate : candidates) {
			Matcher name = NAME.matcher(candidate.getFileName().toString());
			if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
					&& owner.ownsAlone(candidate)) {
				SocketFolder found = new SocketFolder(candidate);
				if (!found.isListenedTo()) {
					found.delete();
				}
			}
		}
	}

	private boolean isListenedTo() {
		try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			return channel.connect(address());
		} catch (IOException e) {
			return false;
		}
	}

	Path socket() {
		return folder.resolve("s");
	}

	UnixDomainSocketAddress address() {
		return UnixDomainSocketAddress.of(socket());
	}

	private Path tokenFile() {
		return folder.resolve("token");
	}

	/** Writes down what callers must know. */
	void keep(Token token) throws IOException {
		Files.writeString(tokenFile(), token.text(), StandardOpenOption.CREATE_NEW);
		protect(tokenFile());
	}

	/** Takes a file away from everybody but the owner, beside the folder, which nobody else can enter. */
	void protect(Path file) throws IOException {
		if (Owner.hasPermissions(file)) {
			Files.setPosixFilePermissions(file,
					Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
		}
	}

	/** What callers must know. */
	Token token() throws IOException {
		return new Token(Files.readString(tokenFile()));
	}

	/** Takes the folder away. What cannot be, stays: an empty folder that is nobody's harm. */
	void delete() {
		for (Path path : List.of(socket(), tokenFile(), folder)) {
			try {
				Files.deleteIfExists(path);
			} catch (IOException e) {
				// the next process that makes one tries again
			}
		}
	}
}
