/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What no file would make right: a message, a hint to the help, exit status 2, and nothing is written anywhere. */
class WrongUsageTest {

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void copyFiles() throws IOException {
		Files.copy(CommandRun.testData().resolve("doc004_responses_20.csv"), folder.resolve("survey.csv"));
		Files.copy(CommandRun.testData().resolve("doc004.yaml"), folder.resolve("rules.yaml"));
	}

	@Test
	void filesThatAreNamedTwice() throws IOException {
		assertRefused("--out and FILE name the same file " + folder.resolve("survey.csv"), "--out", "survey.csv");
		assertRefused("--rejects and FILE name the same file " + folder.resolve("survey.csv"), "--rejects",
				"./survey.csv");
		assertRefused("--out and --methodology name the same file " + folder.resolve("rules.yaml"), "--out",
				"rules.yaml");
		assertRefused("--rejects and --methodology name the same file " + folder.resolve("rules.yaml"), "--rejects",
				"rules.yaml");
		assertRefused("--out and --rejects name the same file " + folder.resolve("list.csv"), "--out", "list.csv",
				"--rejects", folder.resolve("list.csv").toString());
		Files.writeString(folder.resolve("list.csv"), "what stood there");
		assertRefused("--out and --rejects name the same file " + folder.resolve("list.csv"), "--rejects", "list.csv",
				"--out", "list.csv");
	}

	@Test
	void filesThatAreNamedTwiceInEveryCommand() throws IOException {
		for (String command : List.of("pareto", "explain")) {
			refused(Locale.SIMPLIFIED_CHINESE, "--rejects 与 FILE 是同一个文件", command, "survey.csv", "-m", "rules.yaml",
					"--rejects", "survey.csv");
		}
	}

	@Test
	void readingsThatThereAreNone() throws IOException {
		assertRefused("colour", "--option", "colour=red");
		assertRefused("half", "--option", "denominator=half");
		assertRefused("--option denominator is given twice, as denominator=valid and as denominator=returned.",
				"--option", "denominator=valid", "--option", "denominator=returned");
	}

	/** What names no field would count as not said. */
	@Test
	void listsOfNothing() throws IOException {
		for (String command : List.of("score", "explain", "pareto", "prove", "compare", "weights")) {
			refused(Locale.ENGLISH, "\",\" is no value for --by", command, "survey.csv", "-m", "rules.yaml", "--by",
					",");
		}
		refused(Locale.ENGLISH, "\",,\" is no value for --by", "score", "survey.csv", "-m", "rules.yaml", "--by=,,",
				"--by", "unit");
	}

	@Test
	void methodologiesThatThereAreNone() throws IOException {
		refused(Locale.ENGLISH, "Did you mean well-service?", "score", "survey.csv", "-m", "wel-service");
		refused(Locale.ENGLISH, "it-operations-service", "score", "survey.csv", "-m", "wel-service");
		refused(Locale.ENGLISH, "missing.yaml", "score", "survey.csv", "-m", "missing.yaml");
	}

	@Test
	void waysToReadThatThereAreNone() throws IOException {
		for (String[] wrong : List.of(new String[] { "--as", "nonsense", "There is no format \"nonsense\"" },
				new String[] { "--encoding", "klingon", "The option encoding cannot be \"klingon\"" },
				new String[] { "--separator", "dot", "The option separator cannot be \"dot\"" },
				new String[] { "--header-rows", "999", "The option header-rows cannot be \"999\"" },
				new String[] { "--dates", "never", "The option dates cannot be \"never\"" })) {
			refused(Locale.ENGLISH, wrong[2], "import", "survey.csv", "--into", "ws", "-m", "rules.yaml", wrong[0],
					wrong[1]);
		}
	}

	@Test
	void scoresThatThereAreNone() throws IOException {
		refused(Locale.ENGLISH, "Known ids: ", "explain", "survey.csv", "-m", "rules.yaml", "--number", "Q9");
	}

	/** Every command there is, with those below others, in both languages. */
	@Test
	void everyCommandSaysWhatItLacksAndWhatItDoesNotKnow() throws IOException {
		Invocation caller = CommandRun.invocation(folder, Locale.ENGLISH, OutputStream.nullOutputStream(),
				OutputStream.nullOutputStream());
		List<CommandSpec> commands = new ArrayList<>();
		collect(Commands.model(caller).getCommandSpec(), commands);
		assertTrue(commands.size() > 40, () -> commands.size() + " commands");
		for (CommandSpec command : commands) {
			List<String> words = List.of(command.qualifiedName(" ").split(" "));
			for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
				List<String> unknown = new ArrayList<>(words.subList(1, words.size()));
				if (needs(command)) {
					misused(locale, command, unknown);
				}
				unknown.add("--no-such-option");
				// what is missing is told before what is unknown
				assertTrue(misused(locale, command, unknown).contains("--no-such-option")
						|| command.args().stream().anyMatch(ArgSpec::required), command.qualifiedName());
			}
		}
	}

	private static void collect(CommandSpec command, List<CommandSpec> found) {
		if (!command.helpCommand()) { // which helps whatever it is asked
			found.add(command);
		}
		command.subcommands().values().forEach(below -> collect(below.getCommandSpec(), found));
	}

	/** Whether it does nothing when nothing more is said. */
	private static boolean needs(CommandSpec command) {
		return command.args().stream().anyMatch(ArgSpec::required)
				|| command.subcommands().values().stream().anyMatch(below -> !below.getCommandName().equals("help"));
	}

	private String misused(Locale locale, CommandSpec command, List<String> arguments) throws IOException {
		Map<String, String> before = contents();
		CommandRun run = CommandRun.in(folder, locale, arguments.toArray(String[]::new));
		String whole = arguments + " in " + locale + ": " + run.err();
		assertEquals(Commands.USAGE, run.status(), whole);
		assertEquals("", run.text(), whole);
		assertTrue(run.err().contains(command.qualifiedName(" ") + " --help"), whole);
		assertTrue(!run.err().contains("\tat ") && !run.err().contains("Exception"), whole);
		assertEquals(before, contents(), whole);
		return run.err();
	}

	private void assertRefused(String said, String... options) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("score", "survey.csv", "-m", "rules.yaml"));
		arguments.addAll(List.of(options));
		refused(Locale.ENGLISH, said, arguments.toArray(String[]::new));
	}

	private void refused(Locale locale, String said, String... arguments) throws IOException {
		Map<String, String> before = contents();
		CommandRun run = CommandRun.in(folder, locale, arguments);
		assertEquals(2, run.status(), run.err());
		assertEquals("", run.text());
		assertTrue(run.err().contains(said), run.err());
		assertTrue(run.err().contains("manyi " + arguments[0] + " --help"), run.err());
		assertEquals(before, contents());
	}

	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				contents.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return contents;
	}
}
