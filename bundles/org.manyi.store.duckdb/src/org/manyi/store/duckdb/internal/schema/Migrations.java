/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.duckdb.internal.Session;

/** Brings a store to the schema of this program, one version after the other. */
public final class Migrations {

	/** In the order of versions; what was once released is never changed. */
	private static final List<String> SCRIPTS = List.of("v1.sql", "v2.sql", "v3.sql", "v4.sql", "v5.sql",
			"v6.sql");

	private Migrations() {
	}

	/** The version that this program reads and writes, [1, ∞). */
	public static int current() {
		return SCRIPTS.size();
	}

	/**
	 * Does what is missing, in the transaction of the session.
	 *
	 * @param folder of the workspace, for messages
	 * @return the version before, 0 where there was no store
	 * @throws EvidenceException when the store is of a newer program or of another one
	 */
	public static int migrate(Session session, Path folder, Instant now) throws SQLException, EvidenceException {
		int version = version(session, folder);
		refuseNewer(version, folder);
		for (int next = version; next < current(); next++) {
			session.script(resource(SCRIPTS.get(next)));
			session.update("INSERT INTO schema_version VALUES (?, ?)", next + 1, now.toString());
		}
		return version;
	}

	private static void refuseNewer(int version, Path folder) throws EvidenceException {
		if (version > current()) {
			throw new EvidenceException(new LocalizedText(
					"工作区 %s 是用更新版本的满意创建的（存储结构第 %d 版，本程序只认识到第 %d 版），没有对它作任何更改。请升级程序。".formatted(folder, version,
							current()),
					("Workspace %s was made by a newer Manyi: its store has schema %d, this program knows up to %d. It "
							+ "was left as it is; use the newer program.")
							.formatted(folder, version, current())));
		}
	}

	/**
	 * Refuses a store that would have to be changed before it can be read.
	 *
	 * @param folder of the workspace, for messages
	 */
	public static void refuseOlder(Session session, Path folder) throws SQLException, EvidenceException {
		int version = version(session, folder);
		refuseNewer(version, folder);
		if (version < current()) {
			throw new EvidenceException(new LocalizedText(
					"工作区 %s 是用较早版本的满意创建的（存储结构第 %d 版，本程序用第 %d 版），而它不可写，无法升级。请把它复制到可写的位置再打开。".formatted(folder, version,
							current()),
					("Workspace %s was made by an older Manyi (schema %d, this program has %d) and cannot be written, "
							+ "so it cannot be brought up to date. Copy it to a place where you can write.")
							.formatted(folder, version, current())));
		}
	}

	private static int version(Session session, Path folder) throws SQLException, EvidenceException {
		long tables = session.number("SELECT COUNT(*) FROM information_schema.tables");
		if (tables == 0) {
			return 0;
		}
		if (session.number("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = 'schema_version'") == 0) {
			throw new EvidenceException(new LocalizedText(
					"文件夹 %s 里的存储文件不是满意工作区的文件，没有对它作任何更改。请选择别的文件夹。".formatted(folder),
					("The store file in %s is a database, but not one of Manyi's. It was left as it is; choose another "
							+ "folder.")
							.formatted(folder)));
		}
		return (int) session.number("SELECT MAX(version) FROM schema_version");
	}

	/** Makes the table of a questionnaire's responses. */
	public static void createResponseTable(Session session, int questionnaire, List<Integer> items)
			throws SQLException {
		String columns = items.stream().map(item -> column(item) + " UTINYINT NOT NULL")
				.collect(Collectors.joining(", "));
		session.script(resource("questionnaire.sql").formatted(questionnaire, columns));
	}

	/** The column that holds the answers to an item of a survey. */
	public static String column(int item) {
		return "a" + item;
	}

	/** The table that holds the responses of a questionnaire. */
	public static String table(int questionnaire) {
		return "response_" + questionnaire;
	}

	private static String resource(String name) {
		try (InputStream script = Migrations.class.getResourceAsStream(name)) {
			if (script == null) {
				throw new IllegalStateException("the bundle has no " + name);
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
