/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.VersionJson;
import org.manyi.service.methodology.Adoption;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.methodology.MethodologyCheck;

/**
 * What is known of versions of methodologies, as one JSON object in UTF-8 without a byte order mark; docs/json.md
 * describes it.
 */
public final class MethodologyVersionsAsJson {

	/**
	 * Writes what is wrong with a file, flushes the stream and leaves it open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(MethodologyCheck check, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new VersionJson(json).write(check);
		}
	}

	/**
	 * Writes what is wrong with the files of a folder, flushes the stream and leaves it open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Path folder, List<MethodologyCheck> checks, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new VersionJson(json).write(folder, checks);
		}
	}

	/**
	 * Writes the versions that are known, flushes the stream and leaves it open.
	 *
	 * @param refused files in the place of methodologies that are none
	 * @throws IOException when the stream does not take it
	 */
	public void write(List<KnownVersion> versions, List<MethodologyCheck> refused, OutputStream out)
			throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new VersionJson(json).write(versions, refused);
		}
	}

	/**
	 * Writes what became of a version that was to be kept, flushes the stream and leaves it open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	public void write(Adoption adoption, Path workspace, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new VersionJson(json).write(adoption, workspace);
		}
	}
}
