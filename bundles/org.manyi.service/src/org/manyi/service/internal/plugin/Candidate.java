/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;

/**
 * A file that may become a plug-in.
 *
 * @param source where it comes from
 * @param copy   the file itself
 */
record Candidate(PlugInSource source, Path copy) {

	/**
	 * Reads it through, since only that tells a whole jar from a damaged one.
	 *
	 * @throws AnalysisException if it is no jar or damaged
	 */
	void check() throws AnalysisException {
		try (ZipFile zip = new ZipFile(copy.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				try (InputStream in = zip.getInputStream(entries.nextElement())) {
					in.transferTo(OutputStream.nullOutputStream());
				}
			}
		} catch (IOException e) {
			throw refused(new LocalizedText("不是 jar 文件，或者不完整", "is no jar, or only a part of one"));
		}
	}

	/** The refusal of this one, by the name that the user gave it. */
	AnalysisException refused(LocalizedText reason) {
		return new AnalysisException(new LocalizedText(source + " " + reason.zh() + "。没有安装任何插件。",
				source + " " + reason.en() + ". Nothing was installed."));
	}
}
