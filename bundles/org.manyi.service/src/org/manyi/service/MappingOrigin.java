/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

/** Where the mapping of an import came from. */
public enum MappingOrigin {
	/** The user gave it. */
	GIVEN,
	/** The workspace has kept it from an earlier file of the same kind. */
	KEPT,
	/** It was proposed for this file. */
	PROPOSED
}
