/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.evidence;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.store.duckdb.internal.Session;
import org.manyi.store.duckdb.internal.catalog.TextField;
import org.manyi.store.duckdb.internal.catalog.TextNumbers;

/**
 * The texts of a survey, each field read when it is first asked for, and whether it has exclusions. Both are only added
 * to, so that what was read serves every data version from then back; nothing is added to them here, so that threads
 * may share them.
 */
final class Texts {

	private final int survey;
	private final Map<TextField, TextNumbers> read = new ConcurrentHashMap<>();

	private volatile @Nullable Boolean exclusions;

	Texts(int survey) {
		this.survey = survey;
	}

	/** Whether sheets were excluded at any time. */
	boolean hasExclusions(Session session) throws SQLException {
		Boolean known = exclusions;
		if (known == null) {
			known = session.number("SELECT COUNT(*) FROM exclusion WHERE survey = ?", survey) > 0;
			exclusions = known;
		}
		return known;
	}

	TextNumbers of(TextField field, Session session) throws SQLException {
		TextNumbers known = read.get(field);
		if (known == null) {
			known = TextNumbers.load(session, survey, field);
			read.put(field, known);
		}
		return known;
	}
}
