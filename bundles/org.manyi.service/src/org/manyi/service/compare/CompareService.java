/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.compare;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.Methodology;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.osgi.annotation.versioning.ProviderType;

/** Scores the same responses by several rules. */
@ProviderType
public interface CompareService {

	/**
	 * Scores and compares. Responses are read once for all variants with the same questions and levels.
	 *
	 * @throws InvalidRequestException                             when an option is wrong
	 * @throws AnalysisException                                   when the source cannot be read by one of the variants
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
	 */
	Comparison compare(ComparisonRequest request, IProgressMonitor monitor) throws AnalysisException;

	/**
	 * What a variant of a methodology may read or weigh otherwise, one thing at a time: the choices that are not its
	 * own, in the order in which methods declare them, then the weighting schemes. Asks plug-ins, which may take a
	 * while.
	 */
	List<OptionChoice> choices(Methodology methodology);
}
