/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.api.ParameterDefinition;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs methodologies: the only caller of plug-ins. It bounds the time of every run, turns whatever a plug-in does wrong
 * into "method failed: reason", resolves weights, decides bands and targets exactly, and states the readings in
 * force. An OSGi service.
 */
@ProviderType
public interface ScoringExecutor {

	/** The scoring methods present now. */
	List<PlugInDescriptor> methods();

	/** The weighting schemes present now. */
	List<PlugInDescriptor> weightings();

	/**
	 * Why the methodology cannot be used as it is now.
	 *
	 * @return a reason, with its id, for each method and weighting scheme it calls that no usable plug-in brings; empty
	 *         when all are present
	 */
	List<LocalizedText> obstacles(Methodology methodology);

	/**
	 * Why no method of that id can be called.
	 *
	 * @return what follows the id in a message: that no usable plug-in brings it, which are there, and how one is
	 *         installed; empty when one does
	 */
	Optional<LocalizedText> methodAbsence(String id);

	/** Why no weighting scheme of that id can be called, likewise. */
	Optional<LocalizedText> weightingAbsence(String id);

	/**
	 * Why a parameter does not take a value, with what it takes.
	 *
	 * @return empty when it takes it; that items are named which a methodology does not have is not looked at
	 */
	Optional<LocalizedText> refusal(ParameterDefinition parameter, String value);

	/**
	 * Settles what a run of the methodology needs. A missing or failing method is no exception: the run will say so.
	 *
	 * @param options parameter values that differ from the methodology's: by {@code parameter}, or by
	 *                {@code methodId.parameter} where several methods declare it
	 * @throws OptionException when an option names no parameter, several, or a value the parameter does not take
	 */
	ScoringPlan plan(Methodology methodology, Map<String, String> options) throws OptionException;

	/**
	 * Scores slices. What goes wrong with one of them disturbs none of the others.
	 *
	 * @param monitor asked whether it was cancelled; told of no progress
	 * @return one result per slice, in order
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	List<ScoringResult> run(ScoringPlan plan, List<EvidenceSet> slices, IProgressMonitor monitor);
}
