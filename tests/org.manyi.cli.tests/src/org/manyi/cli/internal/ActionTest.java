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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions of a workspace, from the duty to act to their closure. */
class ActionTest {

	/** The SHA-256 of the word rota. */
	private static final String ROTA = "0c436f942f94caf20dcb0524ab48dddcf7824d18d75d465bcfcedf39834089c1";

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void submitAMonth() throws IOException {
		StringBuilder survey = new StringBuilder("id,客户,date,项目质量,人员能力,工作规范,运维安全\n");
		for (int sheet = 1; sheet <= 12; sheet++) {
			survey.append(sheet).append(",客户").append(sheet).append(",2026-02-11,5,").append(sheet <= 5 ? 2 : 4)
					.append(",5,").append(sheet == 1 ? 2 : 5).append('\n');
		}
		Files.writeString(folder.resolve("survey.csv"), survey);
		done("import", "survey.csv", "--into", "ws", "-m", "it-operations-service");
	}

	private void freeze() {
		done("data", "freeze", "ws", "--month", "2026-02", "--reason", "monthly report");
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, Locale.ENGLISH, arguments);
	}

	private CommandRun done(String... arguments) {
		CommandRun run = run(arguments);
		assertEquals(Commands.DONE, run.status(), run.err());
		return run;
	}

	private Json json(String... arguments) {
		return Json.parse(done(Stream.concat(Arrays.stream(arguments), Stream.of("--format", "json"))
				.toArray(String[]::new)).out());
	}

	private Json action(String... arguments) {
		return json(arguments).at("actions").list().getFirst();
	}

	private List<String> duties() {
		return json("action", "duties", "ws").at("duties").list().stream()
				.map(duty -> duty.at("id").text().replaceFirst("/.*/", " ") + " " + duty.at("state").text()).toList();
	}

	private String duty(int index) {
		return json("action", "duties", "ws").at("duties").list().get(index).at("id").text();
	}

	/** The same command line, of somebody else. */
	private CommandRun runAs(String person, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Invocation tester = CommandRun.invocation(folder, Locale.ENGLISH, out, err);
		int status = new Commands(new Invocation(folder, person, Locale.ENGLISH, "1.2.3", out,
				new PrintStream(err, true, StandardCharsets.UTF_8), tester.services())).run(arguments);
		return new CommandRun(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void whatWasSubmittedHasToBeActedOnOrWaived() {
		CommandRun early = run("action", "duties", "ws");
		assertEquals(Commands.USAGE, early.status(), early.text());
		freeze();
		List<String> open = duties();
		assertEquals(2, open.size(), open.toString());
		assertTrue(open.stream().allMatch(duty -> duty.endsWith(" open")), open.toString());
		Json opened = action("action", "open", "ws", "--type", "corrective-action", "--title", "Slow answers",
				"--owner", "Service desk", "--duty", duty(0), "--on", "2026-03-02");
		assertEquals("2026-0001", opened.at("id").text());
		assertEquals("containment", opened.at("step").text());
		assertEquals(Commands.USAGE, run("action", "waive", "ws", "--duty", duty(1)).status());
		assertEquals(Commands.USAGE, run("action", "waive", "ws", "--duty", "nothing", "--reason", "x").status());
		done("action", "waive", "ws", "--duty", duty(1), "--reason", "the same finding");
		assertEquals(List.of("linked", "waived"),
				duties().stream().map(duty -> duty.substring(duty.lastIndexOf(' ') + 1)).toList());
		assertTrue(done("action", "list", "ws").text().contains("Slow answers"));
		done("store", "check", "ws");
	}

	@Test
	void aCorrectiveActionWithoutVerificationIsNotClosed() throws IOException {
		freeze();
		done("action", "open", "ws", "--type", "corrective-action", "--title", "Slow answers", "--owner",
				"Service desk", "--duty", duty(0), "--on", "2026-03-02");
		String[] id = { "ws", "2026-0001", "--on", "2026-03-03" };
		done(with("contain", id, "--text", "Second line on call"));
		done(with("whys", id, "--problem", "Late", "--because", "No rota", "--because", "Nobody plans it"));
		done(with("cause", id, "--category", "method", "--text", "No escalation rule"));
		done(with("measure", id, "--text", "Rota", "--owner", "Service desk", "--due", "2026-03-20"));
		assertEquals("2026-03-20",
				action("action", "list", "ws", "--at", "2026-03-21").at("overdueSince").text());
		Files.writeString(folder.resolve("rota.txt"), "rota");
		assertEquals(Commands.USAGE,
				run("action", "evidence", "ws", "2026-0001", "rota.txt", "--measure", "2").status());
		done("action", "evidence", "ws", "2026-0001", "rota.txt", "--measure", "1", "--on", "2026-03-04");
		done(with("handover", id));
		assertEquals(Commands.USAGE, run(with("return", id)).status());
		done(with("return", id, "--comment", "not signed"));
		assertEquals(Commands.USAGE, run(with("accept", id)).status());
		done(with("handover", id));
		done(with("accept", id));
		done(with("feedback", id, "--text", "There is a rota now"));
		CommandRun refused = runAs("Approver", with("close", id, "--reason", "done"));
		assertEquals(Commands.FAILED, refused.status(), refused.text());
		assertTrue(refused.err().contains("“verification” is not done"), refused.err());
		String page = done("action", "show", "ws", "2026-0001").text();
		assertTrue(page.contains("Nobody plans it") && page.contains("No escalation rule")
				&& page.contains(ROTA), page);
		String chinese = CommandRun.in(folder, Locale.SIMPLIFIED_CHINESE, "action", "show", "ws", "2026-0001").text();
		assertTrue(chinese.contains("纠正措施") && chinese.contains("“效果验证”尚未完成"), chinese);
		done("store", "check", "ws");
	}

	@Test
	void aCorrectionIsClosedBySomebodyElse() {
		done("action", "open", "ws", "--type", "correction", "--title", "Wrong invoice", "--owner", "Accounts",
				"--customer", "客户1", "--on", "2026-03-02");
		String[] id = { "ws", "2026-0001", "--on", "2026-03-03" };
		done(with("contain", id, "--text", "Invoice withdrawn"));
		assertTrue(run(with("close", id)).err().contains("answer to the customer"));
		done(with("answer", id, "--customer", "客户1", "--text", "A new one is on its way"));
		CommandRun own = run(with("close", id));
		assertEquals(Commands.FAILED, own.status());
		assertTrue(own.err().contains("must not be its author"), own.err());
		CommandRun closed = runAs("Approver", with("close", id));
		assertEquals(Commands.DONE, closed.status(), closed.err());
		assertTrue(closed.text().contains("closed by Approver on 2026-03-03"), closed.text());
		assertEquals(Commands.FAILED, run(with("contain", id, "--text", "Later")).status());
		assertTrue(done("action", "list", "ws").text().contains("no open action"));
		assertTrue(done("action", "list", "ws", "--all").text().contains("Wrong invoice"));
		done("store", "check", "ws");
	}

	@Test
	void ofTwoChangesTheSecondIsShownBoth() {
		done("action", "open", "ws", "--type", "correction", "--title", "Wrong invoice", "--owner", "Accounts",
				"--on", "2026-03-02");
		String revision = Long.toString(action("action", "show", "ws", "2026-0001").at("revision").count());
		done("action", "contain", "ws", "2026-0001", "--revision", revision, "--text", "Invoice withdrawn");
		CommandRun second = runAs("Other", "action", "contain", "ws", "2026-0001", "--revision", revision, "--text",
				"Customer called");
		assertEquals(Commands.FAILED, second.status(), second.text());
		assertTrue(second.err().contains("was changed by Tester since you opened it"), second.err());
		assertTrue(second.err().contains("Invoice withdrawn") && second.err().contains("Customer called"),
				second.err());
		assertTrue(done("action", "show", "ws", "2026-0001").text().contains("Invoice withdrawn"));
		assertEquals(Commands.USAGE, run("action", "show", "ws", "2026-0002").status());
	}

	private static String[] with(String command, String[] id, String... more) {
		return Stream.of(Stream.of("action", command), Arrays.stream(id), Arrays.stream(more)).flatMap(one -> one)
				.toArray(String[]::new);
	}
}
