/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.population;

/** The level of a customer (公司级、项目级). */
public enum CustomerLevel {
	/** Of the company, asked every year. */
	COMPANY,
	/** Of a project, asked after its acceptance. */
	PROJECT
}
