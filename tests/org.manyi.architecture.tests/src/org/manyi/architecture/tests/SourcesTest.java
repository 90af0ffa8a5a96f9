/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What every Java file and every package has. */
class SourcesTest {

	private static final String PACKAGE_INFO = "package-info.java";

	@Test
	void filesAreFound() throws IOException {
		assertFalse(Checkout.javaFiles().isEmpty());
	}

	@Test
	void everyFileNamesItsLicence() throws IOException {
		assertEquals(List.of(), filesWithout(file -> true, "SPDX-License-Identifier: EPL-2.0"));
	}

	@Test
	void everyPackageHasAContract() throws IOException {
		Set<Path> packages = Checkout.javaFiles().stream().filter(SourcesTest::isMainCode).map(Path::getParent)
				.collect(Collectors.toSet());
		List<Path> without = packages.stream().filter(folder -> !Files.exists(folder.resolve(PACKAGE_INFO))).sorted()
				.toList();
		assertEquals(List.of(), without);
	}

	@Test
	void everyPackageIsNonNullByDefault() throws IOException {
		Predicate<Path> contracts = file -> isMainCode(file) && file.endsWith(PACKAGE_INFO);
		assertEquals(List.of(), filesWithout(contracts, "@NonNullByDefault"));
	}

	@Test
	void noLineIsTooLong() throws IOException {
		List<String> tooLong = new ArrayList<>();
		for (Path file : Checkout.javaFiles()) {
			tooLong.addAll(new SourceLines(file, Files.readAllLines(file)).tooLong());
		}
		assertEquals("", String.join("\n", tooLong));
	}

	private static List<Path> filesWithout(Predicate<Path> which, String text) throws IOException {
		List<Path> files = Checkout.javaFiles().stream().filter(which).toList();
		List<Path> without = new ArrayList<>();
		for (Path file : files) {
			if (!Files.readString(file).contains(text)) {
				without.add(file);
			}
		}
		return without;
	}

	private static boolean isMainCode(Path file) {
		return file.startsWith(Checkout.root().resolve("bundles")) && file.toString().contains("/src/");
	}
}
