/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The target platform is pinned, wrapped with care, and accounted for. */
class TargetPlatformTest {

	private static final Pattern ROW = Pattern.compile("\\| (\\S+:\\S+ \\| \\S+) \\| .*");

	@Test
	void nothingIsResolvedTransitively() throws IOException {
		assertEquals(List.of(), TargetPlatform.read().locations().stream()
				.filter(location -> !location.getAttribute("includeDependencyDepth").equals("none"))
				.map(location -> location.getAttribute("label")).toList());
	}

	@Test
	void whatIsWrappedHasANameOfItsOwn() throws IOException {
		assertEquals(List.of(), TargetPlatform.read().locations().stream()
				.filter(location -> !location.getAttribute("missingManifest").equals("error"))
				.filter(location -> !location.getTextContent().contains("Bundle-SymbolicName: ")
						|| location.getTextContent().contains("resolution:=optional"))
				.map(location -> location.getAttribute("label")).toList());
	}

	@Test
	void everyArtifactIsListedWithItsLicence() throws IOException {
		List<String> listed = Files.readAllLines(Checkout.root().resolve("docs/third-party.md")).stream()
				.flatMap(line -> Stream.of(ROW.matcher(line)).filter(row -> row.matches()).map(row -> row.group(1)))
				.sorted().toList();
		assertEquals(String.join("\n", TargetPlatform.read().artifacts().stream().sorted().toList()),
				String.join("\n", listed));
	}
}
