/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.WorkspaceHeldException;

/**
 * Says that this process holds a workspace. The operating system lets go of the lock when the process ends, however it
 * ends; what stands in the file is only for whoever finds it locked.
 */
final class WorkspaceLock implements AutoCloseable {

	/** Far behind the text, because other processes of some systems cannot read what is locked. */
	private static final long LOCKED = Long.MAX_VALUE - 1;
	private static final int MOST_BYTES = 3000;
	private static final int LONGEST_CONTACT = 500;
	private static final Pattern HOLDER = Pattern.compile("(\\d{1,18})@(\\S+)(?:\\n(?<contact>.+)\\n)?\\s*");

	private final StoreFiles files;
	private final FileChannel channel;

	private WorkspaceLock(StoreFiles files, FileChannel channel) {
		this.files = files;
		this.channel = channel;
	}

	/**
	 * Takes the lock.
	 *
	 * @throws WorkspaceHeldException when it is taken
	 */
	static WorkspaceLock take(StoreFiles files) throws EvidenceException {
		FileChannel channel;
		try {
			channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw failure(files.folder());
		}
		boolean taken = false;
		try {
			FileLock lock = channel.tryLock(LOCKED, 1, false);
			if (lock == null) {
				throw held(files);
			}
			taken = true;
			WorkspaceLock workspaceLock = new WorkspaceLock(files, channel);
			workspaceLock.write("");
			return workspaceLock;
		} catch (OverlappingFileLockException e) {
			throw held(files);
		} catch (IOException e) {
			throw failure(files.folder());
		} finally {
			if (!taken) {
				new WorkspaceLock(files, channel).close();
			}
		}
	}

	/**
	 * Takes the lock together with others who read, so that nobody writes meanwhile. Where the lock cannot even be read
	 * there is none: the database has one of its own on its file.
	 *
	 * @throws WorkspaceHeldException when somebody who writes has it
	 */
	static Optional<WorkspaceLock> share(StoreFiles files) throws EvidenceException {
		FileChannel channel;
		try {
			channel = FileChannel.open(files.lock(), StandardOpenOption.READ);
		} catch (IOException e) {
			return Optional.empty();
		}
		boolean shared = false;
		try {
			if (channel.tryLock(LOCKED, 1, true) == null) {
				throw held(files);
			}
			shared = true;
			return Optional.of(new WorkspaceLock(files, channel));
		} catch (OverlappingFileLockException e) {
			throw held(files);
		} catch (IOException e) {
			return Optional.empty(); // a file system without locks
		} finally {
			if (!shared) {
				new WorkspaceLock(files, channel).close();
			}
		}
	}

	private void write(String contact) throws IOException {
		channel.truncate(0);
		channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "@" + host() + "\n" + contact)
				.getBytes(StandardCharsets.UTF_8)), 0);
	}

	/**
	 * Says how this process can be reached.
	 *
	 * @param contact one line
	 */
	void announce(String contact) throws EvidenceException {
		if (contact.isBlank() || contact.length() > LONGEST_CONTACT
				|| !contact.lines().toList().equals(List.of(contact))) {
			throw new IllegalArgumentException(
					"no single line of at most " + LONGEST_CONTACT + " characters: " + contact);
		}
		try {
			write(contact + "\n");
		} catch (IOException e) {
			throw failure(files.folder());
		}
	}

	private static EvidenceException failure(Path folder) {
		return Files.isDirectory(folder) ? StoreFailure.READ_ONLY.in(folder) : StoreFailure.GONE.in(folder);
	}

	private static WorkspaceHeldException held(StoreFiles files) {
		Matcher holder = HOLDER.matcher(holder(files));
		if (!holder.matches()) {
			return new WorkspaceHeldException(new LocalizedText("工作区 %s 正被另一个程序使用。请先在那里关闭它。".formatted(files.folder()),
					"Workspace %s is open in another program. Close it there first.".formatted(files.folder())), 0, "",
					Optional.empty());
		}
		String process = holder.group(1);
		String host = holder.group(2);
		return new WorkspaceHeldException(new LocalizedText(
				"工作区 %s 正被计算机 %s 上的进程 %s 使用。请先在那里关闭它。".formatted(files.folder(), host, process),
				"Workspace %s is open in process %s on %s. Close it there first.".formatted(files.folder(), process,
						host)),
				Long.parseLong(process), host,
				Optional.ofNullable(holder.group("contact")).filter(contact -> host.equals(host())));
	}

	private static String holder(StoreFiles files) {
		try {
			byte[] text = Files.readAllBytes(files.lock());
			return text.length > MOST_BYTES ? "" : new String(text, StandardCharsets.UTF_8);
		} catch (IOException e) {
			return "";
		}
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			// the lock goes with the process at the latest
		}
	}
}
