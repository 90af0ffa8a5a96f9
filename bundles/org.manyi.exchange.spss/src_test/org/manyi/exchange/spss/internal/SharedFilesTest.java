/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A real file from the optional folder of reference data; skipped where it is absent. */
class SharedFilesTest {

	/** Fisher's irises as haven wrote them, with a nominal case size of 0: 150 flowers of three species, 50 of each. */
	@Test
	void irises() throws Exception {
		String checkout = System.getProperty("manyi.checkout", ".");
		Path file = Path.of(System.getProperty("manyi.shared", checkout + "/../shared"))
				.resolve("datasets/format_samples/haven_iris.sav");
		Assumptions.assumeTrue(Files.exists(file), () -> "no reference file " + file);
		ReadTable read = ReadTable.read(file);
		assertEquals(150, read.report().rows());
		assertEquals(List.of("Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width", "Species"), read.ids());
		assertEquals(List.of("5.1", "3.5", "1.4", "0.2", "1"), read.rows().getFirst());
		assertEquals("{1=setosa, 2=versicolor, 3=virginica}", read.about("Species").labels().toString());
		assertEquals(50, read.column("Species").stream().filter("2"::equals).count());
		assertEquals(876.5, read.column("Sepal.Length").stream().mapToDouble(Double::parseDouble).sum(), 1e-9);
	}
}
