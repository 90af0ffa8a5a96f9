/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** Every text exists in every language. */
class LanguagesTest {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	@ParameterizedTest
	@ValueSource(strings = { "org.manyi.app", "org.manyi.explore.ui", "org.manyi.exchange.ui",
			"org.manyi.methodology.ui" })
	void theModelsTextsMatch(String bundle) throws IOException {
		Properties english = properties(bundle, "OSGI-INF/l10n/bundle.properties");
		Properties chinese = properties(bundle, "OSGI-INF/l10n/bundle_zh.properties");
		assertFalse(english.isEmpty());
		assertEquals(keys(english), keys(chinese));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.manyi.app.internal.Messages", "org.manyi.explore.ui.internal.Messages",
			"org.manyi.explore.ui.internal.navigator.NavigatorMessages",
			"org.manyi.explore.ui.internal.quick.QuickMessages",
			"org.manyi.explore.ui.internal.log.LogMessages",
			"org.manyi.explore.ui.internal.progress.ProgressMessages", "org.manyi.exchange.ui.internal.Messages",
			"org.manyi.methodology.ui.internal.Messages", "org.manyi.ui.ExportMessages" })
	void theCodesTextsMatch(String messages) throws IOException, ClassNotFoundException {
		String bundle = bundleOf(messages);
		Properties english = properties(bundle, messages.replace('.', '/') + ".properties");
		Properties chinese = properties(bundle, messages.replace('.', '/') + "_zh.properties");
		Set<String> fields = Arrays.stream(bundle(bundle).loadClass(messages).getFields()).map(Field::getName)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(fields, keys(english));
		assertEquals(fields, keys(chinese));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.manyi.app.internal.Messages", "org.manyi.explore.ui.internal.Messages",
			"org.manyi.explore.ui.internal.navigator.NavigatorMessages", "org.manyi.exchange.ui.internal.Messages",
			"org.manyi.methodology.ui.internal.Messages", "org.manyi.ui.ExportMessages" })
	void bothLanguagesFillInTheSameArguments(String messages) throws IOException {
		String bundle = bundleOf(messages);
		Properties english = properties(bundle, messages.replace('.', '/') + ".properties");
		Properties chinese = properties(bundle, messages.replace('.', '/') + "_zh.properties");
		for (String key : keys(english)) {
			assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key);
		}
	}

	private static String bundleOf(String messages) {
		int end = messages.indexOf(".internal.");
		return messages.substring(0, end < 0 ? messages.lastIndexOf('.') : end);
	}

	@Test
	void theToolkitsTextsAreChineseToo() throws IOException {
		Properties english = properties("org.eclipse.jface", "org/eclipse/jface/messages.properties");
		Properties chinese = properties("org.eclipse.jface", "org/eclipse/jface/messages_zh.properties");
		assertEquals("确定", chinese.getProperty("ok"));
		for (String key : keys(chinese)) {
			assertTrue(english.containsKey(key), key);
			assertTrue(arguments(english.getProperty(key)).containsAll(arguments(chinese.getProperty(key))), key);
		}
		english.keySet().removeAll(chinese.keySet());
		assertEquals(Set.of(), english.stringPropertyNames().stream().filter(key -> !isKeyName(key))
				.collect(Collectors.toSet()));
	}

	private static boolean isKeyName(String key) {
		return key.matches("F[0-9]+|Ctrl|Command|Alt|Shift|Backspace|Tab|Return|Enter|Escape|Esc|Delete|Space"
				+ "|(Arrow|Page)_(Up|Down|Left|Right)|Home|End|Insert");
	}

	/** The numbers of the arguments, whether they stand alone or choose among words. */
	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(found -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> keys(Properties properties) {
		return new TreeSet<>(properties.stringPropertyNames());
	}

	private static Properties properties(String bundle, String path) throws IOException {
		URL entry = bundle(bundle).getResource(path);
		if (entry == null) {
			throw new IOException(bundle + " has no " + path);
		}
		Properties properties = new Properties();
		try (InputStream stream = entry.openStream()) {
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
		}
		return properties;
	}

	private static Bundle bundle(String name) {
		Bundle bundle = Platform.getBundle(name);
		if (bundle == null) {
			throw new IllegalStateException(name + " is not here");
		}
		return bundle;
	}
}
