/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

/** Why a part of an analysis was scored by the version of the methodology by which it was. */
public enum VersionChoice {
	/** The request names it: the source is a file, a version was named, or the workspace has adopted none. */
	AS_ASKED,
	/** It is in force on the last day of the part's period. */
	IN_FORCE,
	/** No adopted version is in force on that day, so that the one of the request stands in for it. */
	NONE_IN_FORCE,
	/** No response says its date, so that the one of the request stands in for it. */
	UNDATED
}
