/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manyi.ui.settings.Settings.WindowBounds;

class SettingsFileTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void whatIsWrittenIsRead() throws IOException {
		Settings settings = Settings.FIRST.withLanguage(Optional.of(Locale.SIMPLIFIED_CHINESE))
				.withMethodology("well-service")
				.withOpened(folder.resolve("调查 表.csv")).withOpened(folder.resolve("b.csv"))
				.withParetoBasis("LOST_POINTS").withWindow(new WindowBounds(1, -2, 1440, 900, true))
				.withLayout("table.scores.table", "score=80 sort=score descending").withLayout("sash.左", "6300");
		new SettingsFile(file()).save(settings);
		assertEquals(settings, new SettingsFile(file()).load());
		assertEquals(List.of(folder.resolve("b.csv"), folder.resolve("调查 表.csv")), settings.recent());
		assertEquals(Optional.of(folder.resolve("b.csv")), settings.shown(), "the next start shows it again");
		assertEquals(Optional.of(folder), settings.withWorkspace(folder).shown());
	}

	@Test
	void withoutAFileItIsAFirstStart() throws IOException {
		assertEquals(Settings.FIRST, new SettingsFile(file()).load());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "version=2", "version=1\nwindow=1 2 3", "version=1\nwindow=a b c d e",
			"version=1\nlanguage=\\u00" })
	void aDamagedFileIsSetAside(String content) throws IOException {
		Files.writeString(file(), content);
		assertThrows(IOException.class, new SettingsFile(file())::load);
		assertFalse(Files.exists(file()));
		assertTrue(Files.exists(folder.resolve("settings.properties.damaged")));
		assertEquals(Settings.FIRST, new SettingsFile(file()).load());
	}

	@Test
	void onlyTheLatestFilesAreKept() {
		Settings settings = Settings.FIRST;
		for (int i : IntStream.range(0, 20).toArray()) {
			settings = settings.withOpened(folder.resolve("f" + i));
		}
		settings = settings.withOpened(folder.resolve("f19"));
		assertEquals(Settings.RECENT, settings.recent().size());
		assertEquals(folder.resolve("f19"), settings.recent().getFirst());
		assertEquals(folder.resolve("f18"), settings.recent().get(1));
	}

	private Path file() {
		return folder.resolve("settings.properties");
	}
}
