/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The list of third-party software that is delivered says what is delivered, and under which licence. */
class ThirdPartyTest {

	private static final Pattern ROW = Pattern.compile("\\| \\S+:(\\S+) \\| (\\S+) \\| ([^|]*) \\|(?: (\\S+) \\|)?.*");
	private static final Pattern CHOICE = Pattern.compile(".*\\*\\*(.*)\\*\\*.*");
	private static final Set<String> LICENCES = Set.of("EPL-2.0", "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause",
			"EDL-1.0 (BSD-3-Clause)", "LGPL-2.1-or-later", "Apache-2.0 and W3C", "MPL-2.0");

	/** A row of a table of what is in the product. */
	private record Row(String bundle, String version, String licence) {

		static Row of(Matcher matcher) {
			String bundle = matcher.group(4) == null ? matcher.group(1) : matcher.group(4);
			Matcher choice = CHOICE.matcher(matcher.group(3));
			return new Row(bundle, threeNumbers(matcher.group(2)),
					choice.matches() ? choice.group(1) : matcher.group(3).split("[,;]", 2)[0]);
		}

		/** Whether it is for Windows or macOS; the product that is looked at is for Linux. */
		boolean isOfOtherSystem() {
			return bundle.contains("win32") || bundle.contains("cocoa");
		}

		String name() {
			return bundle + " " + version;
		}
	}

	private static List<Row> listed() throws IOException {
		String list = Files.readString(DeliveredProduct.installation().resolve("third-party.md"));
		return Stream.of(list.split("(?m)^## ")).filter(section -> section.startsWith("In the product"))
				.flatMap(String::lines).map(ROW::matcher).filter(Matcher::matches).map(Row::of).toList();
	}

	private static String threeNumbers(String version) {
		return Stream.concat(Stream.of(version.split("\\.")), Stream.of("0", "0")).limit(3)
				.map(number -> number.replaceFirst("^0+(?=.)", "")).collect(Collectors.joining("."));
	}

	private static Set<String> delivered() throws IOException {
		Set<String> delivered = new TreeSet<>();
		try (Stream<Path> jars = Files.list(DeliveredProduct.installation().resolve("plugins"))) {
			for (Path jar : jars.toList()) {
				try (JarFile file = new JarFile(jar.toFile())) {
					Attributes headers = file.getManifest().getMainAttributes();
					String name = headers.getValue("Bundle-SymbolicName").split(";")[0].strip();
					if (!name.startsWith("org.manyi.")) {
						delivered.add(name + " " + threeNumbers(headers.getValue("Bundle-Version")));
					}
				}
			}
		}
		return delivered;
	}

	@Test
	void whatIsListedIsDeliveredAndNothingElse() throws IOException {
		Set<String> listed = listed().stream().filter(row -> !row.isOfOtherSystem()).map(Row::name)
				.collect(Collectors.toCollection(TreeSet::new));

		assertEquals(String.join("\n", listed), String.join("\n", delivered()));
		assertTrue(listed.size() > 50, () -> "so few rows are read: " + listed);
	}

	@Test
	void everyLicenceIsOneThatGoesWithOurs() throws IOException {
		assertEquals(List.of(), listed().stream().filter(row -> !LICENCES.contains(row.licence())).toList());
	}
}
