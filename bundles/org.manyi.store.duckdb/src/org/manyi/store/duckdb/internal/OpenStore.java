/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;
import org.manyi.store.duckdb.internal.importing.RowFeed;
import org.manyi.store.duckdb.internal.schema.Migrations;

/**
 * A store that this process has open, for all of it. Workspaces and sessions are its users; it is closed, and its lock
 * let go, with the last of them, so that a workspace that is closed while something runs in it stays locked until that
 * has ended.
 */
final class OpenStore {

	private final StoreFiles files;
	/** Empty where the store is read and nothing can be locked. */
	private final Optional<WorkspaceLock> lock;
	private final Path temporary;
	private final boolean readOnly;
	private final DuckDBConnection database;
	private final RowFeed feed;
	private final Semaphore writing = new Semaphore(1);
	private final Lock copying = new ReentrantLock();
	private final List<Consumer<DataVersion>> listeners = new CopyOnWriteArrayList<>();
	private final KnownState known;
	private int users = 1;
	private volatile Runnable checkThread = () -> {
		// every thread may wait
	};

	private OpenStore(StoreFiles files, Optional<WorkspaceLock> lock, Path temporary, boolean readOnly,
			DuckDBConnection database, RowFeed feed) {
		this.files = files;
		this.lock = lock;
		this.temporary = temporary;
		this.readOnly = readOnly;
		this.database = database;
		this.feed = feed;
		known = new KnownState(files.folder());
	}

	/** Opens a store for changes, or to read it alone where its files cannot be changed. It has one user then. */
	static OpenStore open(StoreFiles files, StoreSettings settings, Clock clock, String actor)
			throws EvidenceException {
		return files.canBeWritten() ? openToChange(files, settings, clock, actor) : openToRead(files, settings);
	}

	private static OpenStore openToRead(StoreFiles files, StoreSettings settings) throws EvidenceException {
		Optional<WorkspaceLock> lock = WorkspaceLock.share(files);
		@Nullable OpenStore store = null;
		@Nullable Path made = null;
		boolean ready = false;
		try {
			Optional<StoreHeader> header = StoreHeader.of(files);
			if (header.isPresent() && header.get().isShort()) {
				UsedBlocks.check(files, settings, header.get());
			}
			Path temporary = Files.createTempDirectory("manyi-reading-");
			made = temporary;
			DuckDBConnection database = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + files.store(),
					settings.reading(temporary));
			OpenStore opened = new OpenStore(files, lock, temporary, true, database, new RowFeed(settings.threads()));
			store = opened;
			try (Session session = opened.session()) {
				Migrations.refuseOlder(session, files.folder());
			}
			ready = true;
			return opened;
		} catch (SQLException e) {
			throw StoreFailure.of(files.folder(), e);
		} catch (IOException e) {
			throw StoreFailure.GONE.in(files.folder());
		} catch (LinkageError e) {
			throw StoreFailure.UNSUPPORTED.in(files.folder());
		} finally {
			if (!ready && store != null) {
				store.release();
			} else if (!ready) {
				lock.ifPresent(WorkspaceLock::close);
				if (made != null) {
					forget(made);
				}
			}
		}
	}

	/**
	 * Opens a store and brings it to the present schema; makes it where there is none. It has one user then.
	 *
	 * @param actor the acting person, for the audit record of a store that is made
	 */
	private static OpenStore openToChange(StoreFiles files, StoreSettings settings, Clock clock, String actor)
			throws EvidenceException {
		WorkspaceLock lock = WorkspaceLock.take(files);
		try {
			Optional<StoreHeader> header = StoreHeader.of(files);
			if (header.isPresent() && header.get().isShort()) {
				UsedBlocks.check(files, settings, header.get());
			}
			files.clearTemporary();
			DuckDBConnection database = (DuckDBConnection) new DuckDBDriver()
					.connect("jdbc:duckdb:" + files.store(), settings.properties(files.temporary()));
			OpenStore store = new OpenStore(files, Optional.of(lock), files.temporary(), false, database,
					new RowFeed(settings.threads()));
			lock = null;
			boolean ready = false;
			try {
				store.migrate(clock, actor);
				store.feed.register(database);
				ready = true;
				return store;
			} finally {
				if (!ready) {
					store.release();
				}
			}
		} catch (SQLException e) {
			throw StoreFailure.of(files.folder(), e);
		} catch (IOException e) {
			throw StoreFailure.READ_ONLY.in(files.folder());
		} catch (LinkageError e) {
			throw StoreFailure.UNSUPPORTED.in(files.folder());
		} finally {
			if (lock != null) {
				lock.close();
			}
		}
	}

	private void migrate(Clock clock, String actor) throws SQLException, EvidenceException {
		try (Session session = session()) {
			session.begin();
			int before = Migrations.migrate(session, files.folder(), clock.instant());
			if (before != Migrations.current()) {
				new AuditTrail(session).record(clock.instant(), actor, before == 0 ? "create" : "migrate", "workspace",
						"schema=" + Migrations.current() + (before == 0 ? "" : " from=" + before), 0);
			}
			session.commit();
		}
	}

	StoreFiles files() {
		return files;
	}

	/**
	 * Says how this process can be reached; nobody is to reach one that reads alone, since anybody can read beside it.
	 */
	void announce(String contact) throws EvidenceException {
		if (!readOnly) {
			lock.orElseThrow().announce(contact);
		}
	}

	/** Where files may be put that are of no use when the store is closed; may not exist. */
	Path temporary() {
		return temporary;
	}

	/** Whether its files cannot be changed. */
	boolean isReadOnly() {
		return readOnly;
	}

	RowFeed feed() {
		return feed;
	}

	/** What was read of it lately and still holds. */
	KnownState known() {
		return known;
	}

	/** Held by whoever changes the data. */
	Semaphore writing() {
		return writing;
	}

	/** Held by whoever copies the store. */
	Lock copying() {
		return copying;
	}

	/** Who is told of each change set, after it was committed. */
	List<Consumer<DataVersion>> listeners() {
		return listeners;
	}

	/** What is run before a connection is given; throws where the thread must not wait for one. */
	void setCheck(Runnable check) {
		checkThread = check;
	}

	/** A connection of its own, which is a user until it is closed. */
	Session session() throws SQLException {
		checkThread.run();
		if (!retain()) {
			throw new SQLException("the store is closed");
		}
		boolean made = false;
		try {
			Session session = new Session(database.duplicate(), readOnly, this::changed, this::release);
			made = true;
			return session;
		} finally {
			if (!made) {
				release();
			}
		}
	}

	private void changed(long changeSet) {
		known.changed();
		DataVersion version = new DataVersion(changeSet);
		listeners.forEach(listener -> listener.accept(version));
	}

	/**
	 * Adds a user.
	 *
	 * @return whether it is open; one that was closed stays so
	 */
	synchronized boolean retain() {
		if (users == 0) {
			return false;
		}
		users++;
		return true;
	}

	/** Takes a user away, and closes the store with the last one. */
	synchronized void release() {
		users--;
		if (users > 0) {
			return;
		}
		try {
			database.close();
		} catch (SQLException e) {
			// what was committed is kept
		} finally {
			lock.ifPresent(WorkspaceLock::close);
			if (readOnly) {
				forget(temporary);
			}
		}
	}

	private static void forget(Path folder) {
		try {
			StoreFiles.deleteTree(folder);
		} catch (IOException e) {
			// the system clears its folder of temporary files
		}
	}
}
