/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.plugin;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;

/**
 * A plug-in's service, taken for one run and given back after it.
 *
 * @param <S> the service
 */
public interface ServiceHandle<S> {

	/** The service; null when it is gone or could not be made. */
	@Nullable
	S take();

	/**
	 * Why the service could not be made, as a phrase that follows the plug-in's name; empty where that is not known.
	 */
	default Optional<LocalizedText> failure() {
		return Optional.empty();
	}

	/** Gives back what was taken. */
	void giveBack();

	/** Who brings the service, such as a bundle with its version. */
	String origin();
}
