/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import org.manyi.model.LocalizedText;

/** Why something cannot be done with an action: a reason that can be shown, counted and tested. */
public sealed interface Objection permits OpenPoint, ClosingObjection, ChangeObjection {

	/** What stands against it; a part of a sentence. */
	default LocalizedText text() {
		return ObjectionText.of(this);
	}
}
