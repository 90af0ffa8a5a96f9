/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** The texts of the page, set by the translation service. */
@NonNullByDefault({})
public class PreferencesMessages {

	public String methodology;
	public String usedLast;
	public String methodologyHint;
	public String confidence;
	public String confidenceHint;
	public String settledProof;
	public String settledProofValue;
	public String settledChange;
	public String settledChangeValue;
	public String settledFew;
	public String settledFewValue;
	public String settledFewUnknown;
	public String settledHint;
}
