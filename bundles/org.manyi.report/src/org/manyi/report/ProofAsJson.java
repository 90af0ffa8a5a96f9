/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.manyi.analysis.interval.TargetProof;
import org.manyi.report.internal.JsonWriter;
import org.manyi.report.internal.ProofJson;
import org.manyi.service.Analysis;
import org.manyi.service.PartResult;
import org.manyi.service.interval.MeasureProof;

/** What samples show of targets as one JSON object; the fields are described in docs/json.md. */
public final class ProofAsJson {

	/**
	 * Writes what is shown of the measures of an analysis and flushes the stream, which stays open.
	 *
	 * @param parts the proofs of the whole, then those of each group
	 * @throws IOException when the stream does not take it
	 */
	public void write(Analysis analysis, List<PartResult<List<MeasureProof>>> parts, OutputStream out)
			throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new ProofJson(json).write(analysis, parts);
		}
	}

	/** Writes what plain counts show; as above. */
	public void write(TargetProof proof, OutputStream out) throws IOException {
		try (JsonWriter json = new JsonWriter(out)) {
			new ProofJson(json).write(proof);
		}
	}
}
