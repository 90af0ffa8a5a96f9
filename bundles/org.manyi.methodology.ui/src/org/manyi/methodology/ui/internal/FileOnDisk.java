/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.methodology.ui.internal.Document.Outside;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileChangedException;
import org.manyi.service.MethodologyFile;
import org.manyi.service.MethodologyFileService;

/**
 * The file of the open methodology: it reads and saves it, and watches what other programs do with it. What cannot be
 * done is said to the user. Used on the user's thread alone.
 */
final class FileOnDisk {

	private final EditorState state;
	private final UISynchronize ui;
	private final EditorServices services;
	private final LatestJob watch = new LatestJob();
	private Optional<MethodologyFile> known = Optional.empty();

	FileOnDisk(EditorState state, UISynchronize ui, EditorServices services) {
		this.state = state;
		this.ui = ui;
		this.services = services;
	}

	/** The file as it is now, from now on the one that is known; empty where it cannot be read. */
	Optional<MethodologyFile> read(Path path) {
		Optional<MethodologyFile> read = look(path);
		read.ifPresent(file -> known = read);
		return read;
	}

	/** The file as it is now; empty where it cannot be read. */
	Optional<MethodologyFile> look(Path path) {
		try {
			Optional<MethodologyFileService> service = services.files();
			return service.isPresent() ? Optional.of(service.get().read(path)) : Optional.empty();
		} catch (AnalysisException e) {
			state.complain(e.reason());
			return Optional.empty();
		}
	}

	/** No file is known: one that stands where the document is saved to was not read here. */
	void forget() {
		known = Optional.empty();
	}

	/**
	 * Writes a text to the file that is known, or to one that is not there yet.
	 *
	 * @return whether it was written; where not, the user is told why
	 */
	boolean write(Path path, String text) {
		return write(path, text, known);
	}

	/**
	 * Writes a text to a file that is not there yet; from now on it is the one that is known.
	 *
	 * @return whether it was written; where not, the user is told why
	 */
	boolean writeNew(Path path, String text) {
		return write(path, text, Optional.empty());
	}

	private boolean write(Path path, String text, Optional<MethodologyFile> expected) {
		try {
			Optional<MethodologyFileService> service = services.files();
			if (service.isEmpty()) {
				return false;
			}
			known = Optional.of(service.get().save(path, text, expected));
			return true;
		} catch (FileChangedException e) {
			compare();
			state.complain(new LocalizedText("没有保存：文件已被其他程序改动。",
					"Not saved: another program changed the file."));
		} catch (AnalysisException e) {
			state.complain(e.reason());
		}
		return false;
	}

	/** Looks at once whether the file is still what it was. */
	void compare() {
		state.document().flatMap(Document::path).ifPresent(path -> services.files().ifPresent(present -> {
			try {
				seen(path, present.hash(path));
			} catch (AnalysisException e) {
				state.complain(e.reason());
			}
		}));
	}

	private void seen(Path path, Optional<String> hash) {
		state.document().filter(open -> open.path().filter(path::equals).isPresent()).ifPresent(open -> {
			Outside outside = hash.equals(known.map(MethodologyFile::hash)) ? Outside.NOTHING
					: hash.isEmpty() ? Outside.DELETED : Outside.CHANGED;
			if (outside != open.outside()) {
				state.show(open.with(outside));
			}
		});
	}

	/** Watches that file and no other; none where there is none. */
	void watch(Optional<Path> path) {
		watch.start(path.flatMap(file -> services.files().map(present -> new FileWatch(present, file,
				hash -> ui.asyncExec(() -> seen(file, hash))))), 0);
	}

	/** Watches no longer. */
	void stop() {
		watch.stop();
	}
}
