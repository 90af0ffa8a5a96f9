/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.service.plugin.InstallRecord;

/**
 * The files of one plug-in in a plug-in folder: the bundle, and beside it what was noted when it was installed, in the
 * form that {@code sha256sum --check} reads.
 *
 * @param jar the bundle
 */
record PlugInFiles(Path jar) {

	private static final String RECORD_SUFFIX = ".sha256";
	private static final String REMOVED = "removed";
	private static final String SOURCE = "# ";
	private static final Pattern RECORD = Pattern.compile("# (.*)\\R([0-9a-f]{64}) {2}.*\\R?");

	private Path recordFile() {
		return jar.resolveSibling(jar.getFileName() + RECORD_SUFFIX);
	}

	/** What was noted; empty if nothing was, or nothing that can be read. */
	Optional<InstallRecord> record() {
		try {
			Matcher matcher = RECORD.matcher(Files.readString(recordFile()));
			return matcher.matches() ? Optional.of(new InstallRecord(matcher.group(2), matcher.group(1)))
					: Optional.empty();
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/**
	 * Puts a bundle here, at once or not at all. The record is there before it.
	 *
	 * @param bundle on the same file system; moved
	 */
	void place(Path bundle, InstallRecord record) throws IOException {
		String source = record.source().replaceAll("\\R", " ");
		Files.writeString(recordFile(), SOURCE + source + "\n" + record.sha256() + "  " + jar.getFileName() + "\n");
		Files.move(bundle, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Takes away what was put here. */
	void delete() throws IOException {
		Files.deleteIfExists(jar);
		Files.deleteIfExists(recordFile());
	}

	/**
	 * Moves it to the folder {@value #REMOVED} beside it, from where it can be moved back.
	 *
	 * @return where the bundle is now
	 * @throws AnalysisException if it cannot be moved
	 */
	Path putAside() throws AnalysisException {
		Path folder = jar.resolveSibling(REMOVED);
		Path aside = folder.resolve(jar.getFileName());
		try {
			Files.createDirectories(folder);
			Files.move(jar, aside, StandardCopyOption.REPLACE_EXISTING);
			if (Files.exists(recordFile())) {
				Files.move(recordFile(), folder.resolve(recordFile().getFileName()),
						StandardCopyOption.REPLACE_EXISTING);
			}
			return aside;
		} catch (IOException e) {
			throw new AnalysisException(
					new LocalizedText("无法移走 %s：%s", "%s cannot be moved away: %s").formatted(jar, reason(e)));
		}
	}

	/** What the operating system says is wrong. */
	static String reason(IOException failure) {
		String reason = failure instanceof FileSystemException system && system.getReason() != null ? system.getReason()
				: failure.getMessage();
		String kind = failure.getClass().getSimpleName().replace("Exception", "");
		if (reason == null) {
			return kind;
		}
		return reason.contains(" ") ? reason : kind + " " + reason;
	}
}
