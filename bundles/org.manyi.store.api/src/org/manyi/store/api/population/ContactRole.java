/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

/** As what a contact is asked. */
public enum ContactRole {
	/** Orders and pays for the service (客户). */
	CUSTOMER,
	/** Works with it (用户). */
	USER
}
