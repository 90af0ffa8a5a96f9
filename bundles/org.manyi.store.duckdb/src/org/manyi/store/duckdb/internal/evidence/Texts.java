/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/** The texts of a survey as one question needs them, each field read when it is first asked for. */
final class Texts {

	private final Session session;
	private final int survey;
	private final Map<TextField, TextNumbers> read = new EnumMap<>(TextField.class);

	Texts(Session session, int survey) {
		this.session = session;
		this.survey = survey;
	}

	TextNumbers of(TextField field) throws SQLException {
		TextNumbers known = read.get(field);
		if (known == null) {
			known = TextNumbers.load(session, survey, field);
			read.put(field, known);
		}
		return known;
	}
}
