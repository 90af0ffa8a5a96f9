/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;

import org.manyi.service.Analysis;
import org.osgi.annotation.versioning.ProviderType;

/** Writes an analysis in one format. Implementations have no state but their settings and may be used many times. */
@ProviderType
public interface AnalysisReport {

	/**
	 * Writes the whole document and flushes the stream, which stays open.
	 *
	 * @throws IOException when the stream does not take it
	 */
	void write(Analysis analysis, OutputStream out) throws IOException;
}
