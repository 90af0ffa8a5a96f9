/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private final Properties english = load("messages.properties");
	private final Properties chinese = load("messages_zh.properties");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
	}

	@Test
	void bothLanguagesUseTheSameArguments() {
		for (String key : english.stringPropertyNames()) {
			assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
		}
	}

	@Test
	void putsArgumentsIn() {
		assertEquals("Sent 1,200 · returned 900 · valid 890 · return rate 75.0% · valid return rate 74.2%",
				new Texts(Locale.ENGLISH).get("responses.sent", 1200, 900, 890, "75.0%", "74.2%"));
		assertEquals("“xml”不能作为 --format 的值",
				new Texts(Locale.SIMPLIFIED_CHINESE).get("usage.value", "xml", "--format"));
	}

	@Test
	void speaksEnglishToEveryOther() {
		assertEquals("met", new Texts(Locale.GERMANY).get("verdict.MET"));
		assertEquals("达到", new Texts(Locale.TRADITIONAL_CHINESE).get("verdict.MET"));
	}

	private static TreeSet<String> arguments(String text) {
		return new TreeSet<>(Pattern.compile("\\{\\d+}").matcher(text).results().map(MatchResult::group).toList());
	}

	private static Properties load(String name) {
		Properties properties = new Properties();
		try (InputStreamReader reader = new InputStreamReader(
				Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new IllegalStateException(name, e);
		}
		return properties;
	}
}
