/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.quality;

/** What sheets may have in common beside their answers. */
public enum SharedField {
	/** The response date. */
	DAY,
	/** Who answered. */
	CUSTOMER,
	UNIT, REGION, PROJECT, STAGE, MODE,
	/** The person who served. */
	SERVICE_PERSON
}
