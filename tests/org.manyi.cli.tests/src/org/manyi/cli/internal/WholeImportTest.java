/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Survey and mapping are kept together or not at all. */
class WholeImportTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		Files.writeString(folder.resolve("first.csv"), "id,unit,Q1,Q2,Q3,Q4\n1,A,5,5,5,5\n2,A,5,4,5,5\n");
		Files.writeString(folder.resolve("second.csv"), "id,region,Q1,Q2,Q3,Q4\n1,N,5,5,5,5\n");
		Files.writeString(folder.resolve("twice.csv"), "id,Q1,Q2,Q3,Q4\n1,5,5,5,5\n1,1,1,1,1\n");
	}

	@Test
	void aMappingThatCannotBeWrittenKeepsNothingOfTheSurvey() throws IOException {
		assertEquals(0, importInto("first.csv").status());
		Path mappings = folder.resolve("ws/mappings");
		Path aside = Files.move(mappings, folder.resolve("aside"));
		Files.writeString(mappings, "no folder");
		CommandRun refused = importInto("second.csv");
		assertEquals(1, refused.status());
		assertTrue(refused.err().contains("The folder of mappings"), refused.err());
		// of two surveys it would have to be told which
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "score", "ws").status());
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "ws").status());
		Files.delete(mappings);
		Files.move(aside, mappings);
		CommandRun again = importInto("second.csv");
		assertEquals("", again.err());
		assertTrue(again.text().contains("data version 2"), again.text());
	}

	@Test
	void aSurveyThatIsNotKeptLeavesNoMapping() throws IOException {
		assertEquals(1, importInto("twice.csv").status());
		assertFalse(Files.exists(folder.resolve("ws/mappings")));
		assertEquals(0, importInto("first.csv").status());
		List<Path> before = mappings();
		assertEquals(1, importInto("twice.csv").status());
		assertEquals(before, mappings());
	}

	/** Whatever room is left, an import that says that it failed has kept nothing, and one that says it is done all. */
	@ParameterizedTest
	@ValueSource(ints = { 4, 64, 600, 2000 })
	void onAFullDiskWhatIsSaidIsSo(int kilobytes) throws IOException, InterruptedException {
		Path disk = Files.createDirectory(folder.resolve("ws"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=16m", "manyi-test", disk.toString()),
				"only root can mount a file system");
		try {
			assertEquals(0, importInto("first.csv").status());
			List<Path> before = mappings();
			Path filler = disk.resolve("filler");
			Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace() - kilobytes * 1024]);
			CommandRun second = importInto("second.csv");
			assertEquals(second.status() == 0, mappings().size() > before.size(), second.err());
			Files.delete(filler);
			CommandRun asked = CommandRun.in(folder, Locale.ENGLISH, "score", "ws", "--survey", "second");
			assertEquals(second.status() == 0, asked.status() == 0, second.err() + asked.err());
			assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "store", "check", "ws").status());
			assertEquals(0, importInto("second.csv").status());
			assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "score", "ws", "--survey", "second").status());
		} finally {
			assertTrue(run("umount", disk.toString()));
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false; // there is no such command
		}
	}

	private CommandRun importInto(String file) {
		return CommandRun.in(folder, Locale.ENGLISH, "import", file, "--into", "ws", "-m", RULES);
	}

	private List<Path> mappings() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("ws/mappings"))) {
			return files.sorted().toList();
		}
	}
}
