/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of the tour, set by the translation service. */
@NonNullByDefault({})
public class TourMessages {

	public String title;
	public String next;
	public String back;
	public String skip;
	public String done;
	public String index;
	public String indexText;
	public String slice;
	public String sliceText;
	public String lowest;
	public String lowestText;
	public String pareto;
	public String paretoText;
	public String responses;
	public String responsesText;
	public String derivation;
	public String derivationText;
}
