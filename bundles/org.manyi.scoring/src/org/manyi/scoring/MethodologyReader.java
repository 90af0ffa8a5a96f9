/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.io.IOException;
import java.io.InputStream;

import org.manyi.model.Methodology;
import org.osgi.annotation.versioning.ProviderType;

/** Reads declarative methodology files, as an OSGi service. */
@ProviderType
@FunctionalInterface
public interface MethodologyReader {

	/** The largest file that is read, in bytes: a thousand items with all their texts are a tenth of it. */
	int LARGEST = 4 * 1024 * 1024;

	/**
	 * Reads one file and tells all that is to be said of it.
	 *
	 * @throws IOException when the stream cannot be read
	 */
	FileFindings examine(InputStream stream) throws IOException;

	/**
	 * Reads one file.
	 *
	 * @param origin where it is, for messages
	 * @throws MethodologyFileException when it is no methodology
	 * @throws IOException              when the stream cannot be read
	 */
	default Methodology read(String origin, InputStream stream) throws MethodologyFileException, IOException {
		FileFindings findings = examine(stream);
		return findings.methodology().orElseThrow(() -> new MethodologyFileException(origin, findings.problems()));
	}
}
