/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

/** Where a version of a methodology stands: draft 草稿, approved 批准, retired 作废. */
public enum MethodologyStatus {
	DRAFT, APPROVED, RETIRED
}
