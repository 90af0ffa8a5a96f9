/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.util.Optional;

/**
 * What is open in the perspective, told to its views through their context.
 *
 * @param document the document; empty while none is open
 */
public record OpenDocument(Optional<Document> document) {

	/** Nothing is open. */
	public static final OpenDocument NONE = new OpenDocument(Optional.empty());
}
