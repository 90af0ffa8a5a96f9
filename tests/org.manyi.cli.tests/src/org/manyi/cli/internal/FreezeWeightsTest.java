/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights that are frozen into a draft. */
class FreezeWeightsTest extends WeightsFixture {

	/** A folder that can be written to would let the file be replaced all the same. */
	@Test
	void aReadOnlyMethodologyIsNotFrozenInto() throws IOException {
		String draft = Files.readString(Path.of(RULES)).replaceFirst("(?m)^status: .*", "status: draft");
		write("protected.yaml", draft);
		assertTrue(folder.resolve("protected.yaml").toFile().setWritable(false, false));
		CommandRun run = run(SURVEY, "-m", "protected.yaml", "-w", "entropy", "--freeze-into", "protected.yaml");
		assertEquals(Commands.FAILED, run.status(), run.text());
		assertTrue(run.err().contains("read-only"), run.err());
		assertEquals(draft, Files.readString(folder.resolve("protected.yaml")));
	}

	/** Of two that freeze into one file at once, the second is told that its weights were not written. */
	@Test
	void whatAnotherFrozeMeanwhileStays() throws IOException {
		write("shared.yaml", Files.readString(Path.of(RULES)).replaceFirst("(?m)^status: .*", "status: draft"));
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		Invocation plain = CommandRun.invocation(folder, Locale.ENGLISH, new ByteArrayOutputStream(), messages);
		Services meanwhile = (Services) Proxy.newProxyInstance(Services.class.getClassLoader(),
				new Class<?>[] { Services.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("weights")) { // asked for once the command has begun
						assertEquals(Commands.DONE,
								run(SURVEY, "-m", RULES, "-w", "critic", "--freeze-into", "shared.yaml").status());
					}
					return method.invoke(plain.services(), arguments);
				});

		int status = new Commands(new Invocation(folder, "Tester", Locale.ENGLISH, "1.2.3",
				new ByteArrayOutputStream(), new PrintStream(messages, true, StandardCharsets.UTF_8), meanwhile))
				.run("weights", SURVEY, "-m", RULES, "-w", "entropy", "--freeze-into", "shared.yaml");

		String said = messages.toString(StandardCharsets.UTF_8);
		assertEquals(Commands.FAILED, status, said);
		assertTrue(said.contains("shared.yaml was changed by another program while the weights were computed"), said);
		String kept = Files.readString(folder.resolve("shared.yaml"));
		assertTrue(kept.contains("scheme: critic"), kept);
		assertEquals(Commands.DONE,
				run(SURVEY, "-m", RULES, "-w", "entropy", "--freeze-into", "shared.yaml").status(),
				"one after another");
	}

	@Test
	void aFileThatIsBeingWrittenIsNotFrozenInto() throws IOException {
		String draft = Files.readString(Path.of(RULES)).replaceFirst("(?m)^status: .*", "status: draft");
		write("shared.yaml", draft);
		write(".shared.yaml.part", "");

		CommandRun refused = run(SURVEY, "-m", RULES, "-w", "entropy", "--freeze-into", "shared.yaml");

		assertEquals(Commands.FAILED, refused.status());
		assertTrue(refused.err().contains("is being written by another program"), refused.err());
		assertEquals(draft, Files.readString(folder.resolve("shared.yaml")));
	}

	@Test
	void freezesIntoADraftThatThenScoresByThem() throws IOException {
		String draft = Files.readString(Path.of(RULES)).replace("status: approved", "status: draft  # being made");
		write("draft.yaml", draft);
		CommandRun frozen = run(SURVEY, "-m", "draft.yaml", "-w", "entropy", "--freeze-into", "draft.yaml");
		assertEquals(0, frozen.status(), frozen.err());
		String text = Files.readString(folder.resolve("draft.yaml"));
		assertTrue(text.contains("# being made"), text);
		assertTrue(text.contains("doc004_responses_20.csv"), text);
		CommandRun check = CommandRun.in(folder, Locale.ENGLISH, "methodology", "check", "draft.yaml");
		assertEquals(0, check.status(), check.text());
		write("wrong.yaml", text.replace("normalisation: none", "normalisation: nine"));
		CommandRun wrong = CommandRun.in(folder, Locale.ENGLISH, "methodology", "check", "wrong.yaml");
		assertEquals(1, wrong.status());
		assertTrue(wrong.text().contains("does not take “nine”"), wrong.text());
		Json weights = json(SURVEY, "-m", RULES, "-w", "entropy");
		Json scores = Json.parse(CommandRun.in(folder, Locale.ENGLISH, "score", SURVEY, "-m", "draft.yaml", "--format",
				"json").out());
		assertTrue(scores.at("readings").list().stream()
				.anyMatch(reading -> reading.at("subject").text().equals("weighting")
						&& reading.at("text").at("en").text().contains("doc004_responses_20.csv")));
		assertEquals(weight(weights, 0), scores.at("items").withId("Q1").at("weight").number(),
				1e-11);
		CommandRun approved = run(SURVEY, "-m", RULES, "-w", "entropy", "--freeze-into", RULES);
		assertEquals(1, approved.status());
		assertTrue(approved.err().contains("is no draft"), approved.err());
	}

	/** Nothing that somebody wrote is lost: comments wherever they stand, line ends, a byte order mark. */
	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n" })
	void freezingKeepsCommentsOfAnInlineWeightingAndTheByteOrderMark(String lineEnd) throws IOException {
		String rules = Files.readString(Path.of(RULES)).replace("\r\n", "\n")
				.replace("status: approved", "status: draft").replace("weighting: {scheme: importance-level}\n", """
						# as the office decided
						weighting: {scheme: importance-level,  # first try
						  parameters: {}}  # to be looked at in autumn
						""");
		write("marked.yaml", "\uFEFF" + rules.replace("\n", lineEnd));

		for (int i = 0; i < 2; i++) { // the second time it stands on lines
			CommandRun run = run(SURVEY, "-m", "marked.yaml", "-w", "entropy", "--freeze-into", "marked.yaml");

			assertEquals(0, run.status(), run.err());
			String text = Files.readString(folder.resolve("marked.yaml"));
			assertTrue(text.startsWith("\uFEFF#"), text.substring(0, 10));
			for (String comment : List.of("# as the office decided", "# first try", "# to be looked at in autumn")) {
				assertEquals(2, text.split(Pattern.quote(comment), -1).length, text);
			}
			assertEquals(lineEnd.equals("\r\n"), text.contains("\r\n"));
			assertEquals(lineEnd.equals("\r\n") ? 0 : 1, text.replace("\r\n", "").contains("\n") ? 1 : 0);
			assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "methodology", "check", "marked.yaml").status());
		}
	}

	@Test
	void freezingKeepsJudgmentsAndComments() throws IOException {
		String judged = """
				weighting:
				  scheme: ahp
				  judgments:  # as of the spring meeting
				    - expert: quality office
				      rows: [[2, 4, 4], [2, 2], [1]]
				""";
		write("judged.yaml", Files.readString(Path.of(RULES)).replace("status: approved", "status: draft")
				.replace("weighting: {scheme: importance-level}\n", judged));
		assertEquals(0.5, weight(json("-m", "judged.yaml"), 0), 1e-12);
		for (int i = 0; i < 2; i++) {
			CommandRun run = run("-m", "judged.yaml", "--parameter", "random-index=saaty-2005", "--freeze-into",
					"judged.yaml");
			assertEquals(0, run.status(), run.err());
			String text = Files.readString(folder.resolve("judged.yaml"));
			assertTrue(text.contains("judgments:  # as of the spring meeting"), text);
			assertTrue(text.contains("rows: [[2, 4, 4], [2, 2], [1]]"), text);
			assertTrue(text.contains("random-index: saaty-2005"), text);
			assertEquals(text.indexOf("frozen:"), text.lastIndexOf("frozen:"), text);
		}
		// frozen by another scheme: the parameters of the former are gone
		assertEquals(0,
				run(SURVEY, "-m", "judged.yaml", "-w", "importance-level", "--freeze-into", "judged.yaml").status());
		String text = Files.readString(folder.resolve("judged.yaml"));
		assertTrue(text.contains("scheme: importance-level") && !text.contains("random-index"), text);
	}
}
