/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.calendar;

/**
 * Whom an obligation is about. An empty text is none, or not known.
 *
 * @param region   who owes it
 * @param unit     who owes it
 * @param customer who is asked
 * @param project  after which project
 */
public record Subject(String region, String unit, String customer, String project) {

	/** The whole company. */
	public static final Subject COMPANY = new Subject("", "", "", "");

	static Subject region(String name) {
		return new Subject(name, "", "", "");
	}

	static Subject unit(String name, String region) {
		return new Subject(region, name, "", "");
	}

	static Subject customer(String name) {
		return new Subject("", "", name, "");
	}

	Subject asking(String asked, String of) {
		return new Subject(region, unit, asked, of);
	}
}
