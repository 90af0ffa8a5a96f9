/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Item;
import org.manyi.model.MethodCall;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.WeightingInput;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs a weighting scheme by itself, with no scoring after it: under the same guard as {@link ScoringExecutor}. An OSGi
 * service.
 */
@ProviderType
public interface WeightingExecutor {

	/**
	 * Looks whether a usable plug-in brings the scheme and it takes the parameters, before there are items to weigh.
	 *
	 * @throws OptionException when not
	 */
	void check(MethodCall call) throws OptionException;

	/**
	 * Settles what a run of the scheme needs.
	 *
	 * @param call  the scheme and the parameters that differ from its defaults
	 * @param items the items to weigh, in questionnaire order
	 * @throws OptionException when no usable plug-in brings the scheme, or it does not take a parameter or its value
	 */
	WeightingPlan plan(MethodCall call, List<Item> items) throws OptionException;

	/**
	 * Weighs the items.
	 *
	 * @param input with the items and parameters of the plan
	 * @throws ScoringException when the scheme cannot, or failed
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	ItemWeights weigh(WeightingPlan plan, WeightingInput input, IProgressMonitor monitor) throws ScoringException;
}
