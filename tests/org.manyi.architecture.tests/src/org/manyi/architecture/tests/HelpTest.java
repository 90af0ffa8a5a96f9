/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The help says of commands, views and keys what the application model has. */
class HelpTest {

	private static final List<String> LANGUAGES = List.of("en", "zh");
	private static final Pattern COMMAND = Pattern
			.compile("elementId=\"(org\\.manyi\\.[^\"]*\\.command\\.[^\"]*)\" commandName=\"[^\"]*\"([^>]*)");
	private static final Pattern DESCRIPTION = Pattern.compile("description=\"%([^\"]*)\"");
	private static final Pattern BOUND = Pattern.compile("keySequence=\"([^\"]*)\"");
	/** Keys of a command; letters alone, arrows and Enter are those of a view. */
	private static final Pattern SAID = Pattern
			.compile("((?:Ctrl|Alt|Shift)\\+(?:Shift\\+)?(?:[A-Z0-9,←→])|F[1-9][0-2]?)(?![a-z])");
	/** Keys that tables, charts and menus have by themselves. */
	private static final Set<String> OF_WIDGETS = Set.of("Ctrl+C", "Ctrl+Shift+C", "Alt+V");

	@Test
	void everyCommandSaysWhatItDoesInBothLanguages() throws IOException {
		List<String> silent = new ArrayList<>();
		int commands = 0;
		for (Path model : models()) {
			Matcher command = COMMAND.matcher(Files.readString(model));
			while (command.find()) {
				commands++;
				Matcher description = DESCRIPTION.matcher(command.group(2));
				if (!description.find() || !isSaid(model, description.group(1))) {
					silent.add(command.group(1));
				}
			}
		}
		assertTrue(commands > 25, commands + " commands");
		assertEquals(List.of(), silent);
	}

	private static boolean isSaid(Path model, String key) throws IOException {
		for (String file : List.of("bundle.properties", "bundle_zh.properties")) {
			Properties texts = new Properties();
			try (Reader reader = Files.newBufferedReader(model.resolveSibling("OSGI-INF/l10n").resolve(file))) {
				texts.load(reader);
			}
			if (texts.getProperty(key, "").isBlank()) {
				return false;
			}
		}
		return true;
	}

	@Test
	void everyPageHasATitleAndATextInBothLanguages() throws IOException {
		assertEquals(pages("en").stream().map(Path::getFileName).toList(),
				pages("zh").stream().map(Path::getFileName).toList());
		for (String language : LANGUAGES) {
			for (Path page : pages(language)) {
				List<String> lines = Files.readAllLines(page);
				assertTrue(lines.size() > 2 && !lines.get(0).isBlank() && lines.get(1).isBlank(), page.toString());
			}
		}
	}

	@Test
	void keysInTheHelpAreThoseOfTheModel() throws IOException {
		Set<String> bound = new TreeSet<>(OF_WIDGETS);
		for (Path model : models()) {
			Matcher binding = BOUND.matcher(Files.readString(model));
			while (binding.find()) {
				bound.add(words(binding.group(1)));
			}
		}
		List<String> unknown = new ArrayList<>();
		int said = 0;
		for (String language : LANGUAGES) {
			for (Path page : pages(language)) {
				Matcher key = SAID.matcher(Files.readString(page));
				while (key.find()) {
					said++;
					if (!bound.contains(key.group(1))) {
						unknown.add(page.getFileName() + " (" + language + "): " + key.group(1));
					}
				}
			}
		}
		assertTrue(said > 10, said + " keys");
		assertEquals(List.of(), unknown);
	}

	/** As the help writes it. */
	private static String words(String sequence) {
		return sequence.replace("M1", "Ctrl").replace("M2", "Shift").replace("M3", "Alt").replace("ARROW_LEFT", "←")
				.replace("ARROW_RIGHT", "→");
	}

	private static List<Path> models() throws IOException {
		try (Stream<Path> bundles = Files.list(Checkout.root().resolve("bundles"))) {
			return bundles.flatMap(bundle -> Stream.of("Application.e4xmi", "fragment.e4xmi").map(bundle::resolve))
					.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static List<Path> pages(String language) throws IOException {
		try (Stream<Path> pages = Files.list(Checkout.root().resolve("bundles/org.manyi.app/help/" + language))) {
			return pages.sorted().toList();
		}
	}
}
