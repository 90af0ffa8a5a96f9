/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.api.MethodologyProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/**
 * Announces the methodology files of a folder: one that is new or another than before is announced anew, one that is
 * gone no longer. Scanned by one thread; the others are told apart.
 */
final class FolderRegistrations {

	private final BundleContext context;
	private final MethodologyFolder folder;
	private final Function<FolderFile, Optional<LocalizedText>> objections;
	private final Map<Path, FolderFile> seen = new HashMap<>();
	private final Map<Path, ServiceRegistration<MethodologyProvider>> announced = new HashMap<>();
	private volatile boolean again;
	private volatile boolean ended;

	/**
	 * @param context    in whose name the files are announced
	 * @param objections why a file must not be used
	 */
	FolderRegistrations(BundleContext context, MethodologyFolder folder,
			Function<FolderFile, Optional<LocalizedText>> objections) {
		this.context = context;
		this.folder = folder;
		this.objections = objections;
	}

	/**
	 * Looks at every file; announces what is other than when it was looked at before.
	 *
	 * @throws RuntimeException when something is wrong with one of them, after all others were looked at
	 */
	void scan() {
		boolean all = again;
		again = false;
		List<Path> present = folder.files();
		new ArrayList<>(announced.keySet()).stream().filter(file -> !present.contains(file)).forEach(this::forget);
		Optional<RuntimeException> failure = Optional.empty();
		for (Path file : present) {
			try {
				read(file, all).filter(now -> !now.equals(seen.get(file))).ifPresent(this::announce);
			} catch (RuntimeException e) {
				failure = failure.or(() -> Optional.of(e));
			}
		}
		if (failure.isPresent()) {
			throw failure.get();
		}
	}

	/** A file that cannot be read at the moment, as while somebody writes it, stays what it was. */
	private Optional<FolderFile> read(Path file, boolean again) {
		try (InputStream stream = Files.newInputStream(file)) {
			FolderFile plain = new FolderFile(file, stream.readNBytes(MethodologyReader.LARGEST + 1), Optional.empty());
			FolderFile before = seen.get(file);
			boolean same = before != null && Arrays.equals(before.bytes(), plain.bytes());
			if (ended || same && !again) {
				return Optional.empty();
			}
			return Optional.of(new FolderFile(file, plain.bytes(), objections.apply(plain)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** The new one comes before the old one goes, so that nobody finds the methodology missing meanwhile. */
	private void announce(FolderFile file) {
		ServiceRegistration<MethodologyProvider> before = announced.put(file.file(),
				context.registerService(MethodologyProvider.class, file, new Hashtable<>()));
		seen.put(file.file(), file);
		if (before != null) {
			before.unregister();
		}
	}

	private void forget(Path file) {
		seen.remove(file);
		ServiceRegistration<MethodologyProvider> registration = announced.remove(file);
		if (registration != null) {
			registration.unregister();
		}
	}

	/** The next scan asks again which files must not be used. */
	void lookAgain() {
		again = true;
	}

	/** Nothing new is announced from here on. */
	void end() {
		ended = true;
	}

	/** Announces nothing any more. */
	void close() {
		new ArrayList<>(announced.keySet()).forEach(this::forget);
	}
}
