/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.PlugInDescriptor;

/** One method or weighting scheme of a plug-in. */
public sealed interface PlugInEntry {

	/** Who brings it: a bundle with its version. */
	String origin();

	/**
	 * One that can be used.
	 *
	 * @param origin     who brings it
	 * @param descriptor what it says of itself
	 */
	record Usable(@NonNull String origin, PlugInDescriptor descriptor) implements PlugInEntry {
	}

	/**
	 * One that failed to say what it is.
	 *
	 * @param origin who brings it
	 * @param reason what it did, as a phrase that follows its name
	 */
	record Failed(@NonNull String origin, LocalizedText reason) implements PlugInEntry {
	}
}
