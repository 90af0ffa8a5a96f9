/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.duckdb.internal.Session;

/** The rules that imports were done by. A text that several were done by is kept once. */
public final class RuleLog {

	private final Session session;

	public RuleLog(Session session) {
		this.session = session;
	}

	/** Adds the rules of an import, in the transaction of the session. */
	public void add(int importNumber, List<ImportRule> rules) throws SQLException {
		for (ImportRule rule : rules) {
			session.update("INSERT INTO import_rule VALUES (?, ?, ?, ?, ?)", importNumber, rule.kind().name(),
					rule.id(), rule.version(), keep(rule));
		}
	}

	/**
	 * Keeps the text of a rule, in the transaction of the session.
	 *
	 * @return its SHA-256, lower case hexadecimal
	 */
	public String keep(ImportRule rule) throws SQLException {
		String sha256 = rule.sha256();
		if (session.number("SELECT COUNT(*) FROM rule_text WHERE sha256 = ?", sha256) == 0) {
			session.update("INSERT INTO rule_text VALUES (?, ?)", sha256, rule.text());
		}
		return sha256;
	}

	/** The rules of an import. */
	public List<ImportRule> of(long importNumber) throws SQLException {
		return session.list("""
				SELECT i.kind, i.id, i.version, r.content FROM import_rule i JOIN rule_text r ON r.sha256 = i.sha256
				WHERE i.import = ? ORDER BY i.kind""", RuleLog::rule, importNumber);
	}

	/** That of the latest import into a survey of which one is kept. */
	public Optional<ImportRule> methodologyOf(String surveyId) throws SQLException {
		return session.first("""
				SELECT k.kind, k.id, k.version, r.content FROM import_rule k JOIN rule_text r ON r.sha256 = k.sha256
				JOIN import i ON i.import = k.import JOIN survey s ON s.survey = i.survey
				WHERE s.id = ? AND k.kind = ? ORDER BY i.import DESC LIMIT 1""", RuleLog::rule, surveyId,
				ImportRule.Kind.METHODOLOGY.name());
	}

	private static ImportRule rule(ResultSet row) throws SQLException {
		return new ImportRule(ImportRule.Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3),
				row.getString(4));
	}

	/** What the audit record says of the rules of an import, after the import itself; nothing where there are none. */
	public static String detail(List<ImportRule> rules) {
		StringBuilder detail = new StringBuilder();
		for (ImportRule.Kind kind : ImportRule.Kind.values()) {
			rules.stream().filter(rule -> rule.kind() == kind).forEach(rule -> detail.append(" %s-text=%s/%s:%s"
					.formatted(kind.name().toLowerCase(Locale.ROOT), rule.id(), rule.version(), rule.sha256())));
		}
		return detail.toString();
	}
}
