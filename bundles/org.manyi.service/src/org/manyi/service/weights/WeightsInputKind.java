/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.weights;

/** What weights are computed from. */
public enum WeightsInputKind {
	/** The responses of a survey file or of a workspace, as rows. */
	RESPONSES,
	/** A matrix of numbers with headed columns: of alternatives, or of the item scores of units or periods. */
	MATRIX,
	/** Experts' pairwise judgments, a file each, or those of the methodology. */
	JUDGMENTS
}
