/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.Set;

import org.manyi.model.IndicatorSet;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A formula that turns evidence into scores, brought by a plug-in as an OSGi service. Implementations are stateless and
 * may be called by several threads. Clients do not call methods themselves: only the executor does, which bounds the
 * time of a run and turns whatever goes wrong into "method failed".
 */
@ConsumerType
public interface ScoringMethod {

	/** What the method says of itself; always the same. */
	PlugInDescriptor descriptor();

	/** The interval that every score of the method lies in. */
	ScoreRange range();

	/**
	 * The evidence a run needs beside the tally, which it is given always; may be empty.
	 *
	 * @param indicators what would be scored
	 * @param parameters the values in force of all declared parameters
	 */
	Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters);

	/**
	 * Scores a slice: a pure function of the input.
	 *
	 * @throws ScoringException when the input cannot be scored at all; a single score that does not exist is
	 *                          {@link ScoreValue.Missing} instead
	 */
	ScoreSheet score(ScoringInput input) throws ScoringException;
}
