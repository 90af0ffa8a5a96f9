/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.product.tests.DeliveredProduct.Finished;
import org.manyi.testsupport.ProductDesk;
import org.manyi.testsupport.RestartTask;

/** What the window shows when it is closed is what it shows at the next start, in another process. */
class RestartTest {

	private static final int MOST_SECONDS = 300;

	@TempDir
	Path folder = Path.of("");

	private DeliveredProduct product = new DeliveredProduct(folder, folder);

	@BeforeEach
	void importSurvey() throws IOException, InterruptedException {
		product = new DeliveredProduct(folder, folder);
		Path sample = DeliveredProduct.installation().resolve("samples").resolve("well-service.csv");
		Finished done = product.run("import", sample.toString(), "--into", "工作区", "--survey", "S1", "-m",
				"well-service");
		assertEquals(0, done.status(), done.err());
	}

	@Test
	void theWindowComesBackAsItWasClosed() throws IOException, InterruptedException {
		String display = Objects.requireNonNullElse(System.getenv("DISPLAY"), "");
		assumeTrue(!display.isEmpty(), "there is no display");
		Path installation = new ProductWithDesk(folder.resolve("product")).unpack();
		List<String> closed = run(installation, display, RestartTask.ARRANGE, "-open",
				folder.resolve("工作区").toString());
		Map<String, String> facts = closed.stream().filter(line -> line.indexOf(' ') > 0)
				.collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')),
						line -> line.substring(line.indexOf(' ') + 1), (one, other) -> one));
		assertEquals("org.manyi.explore.ui.perspective.review", facts.get("perspective"), closed::toString);
		assertEquals("S1", facts.get("survey"), closed::toString);
		assertTrue(facts.get("slice").endsWith("西部"), closed::toString);
		assertTrue(facts.get("pin").startsWith("Pinned: S1 · 东部 · "), closed::toString);
		assertEquals("org.manyi.explore.ui.part.pareto#2", facts.get("front"), closed::toString);
		assertEquals("org.manyi.explore.ui.part.problems", facts.get("detail"), closed::toString);
		assertEquals("52", facts.get("sash"), closed::toString);
		assertEquals(closed, run(installation, display, RestartTask.TELL));
	}

	/** Starts the workbench, which does its task and is closed; what it told. */
	private List<String> run(Path installation, String display, RestartTask task, String... arguments)
			throws IOException, InterruptedException {
		Path told = folder.resolve(task + ".told");
		Path out = folder.resolve(task + ".out");
		ProcessBuilder builder = product.workbench(display, arguments);
		builder.command().set(0, installation.resolve("manyi").toString());
		builder.environment().put("MANYI_STATE", folder.resolve("state").toString());
		builder.environment().put("MANYI_CACHE", folder.resolve("cache").toString());
		builder.environment().put("MANYI_JAVA_OPTS",
				"-D" + ProductDesk.TASK + "=" + task + " -D" + ProductDesk.TOLD + "=" + told);
		Process workbench = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
		try {
			assertTrue(workbench.waitFor(MOST_SECONDS, TimeUnit.SECONDS), () -> task + " takes too long: " + read(out));
		} finally {
			workbench.destroyForcibly().waitFor();
		}
		assertEquals(0, workbench.exitValue(), () -> read(out));
		return Files.readAllLines(told);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}
}
