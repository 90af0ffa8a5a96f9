/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * A word to the user that stays until the next action.
 *
 * @param text  what was done or could not be done; empty for nothing
 * @param wrong whether something went wrong
 */
public record Notice(Optional<LocalizedText> text, boolean wrong) {

	/** Nothing to say. */
	public static final Notice NONE = new Notice(Optional.empty(), false);

	static Notice wrong(LocalizedText text) {
		return new Notice(Optional.of(text), true);
	}

	static Notice done(LocalizedText text) {
		return new Notice(Optional.of(text), false);
	}
}
