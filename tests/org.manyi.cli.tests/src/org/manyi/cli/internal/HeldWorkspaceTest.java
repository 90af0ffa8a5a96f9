/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manyi.cli.internal.remote.CommandCall;
import org.manyi.cli.internal.remote.CommandClient;
import org.manyi.model.LocalizedText;
import org.manyi.service.HeldWorkspace;
import org.manyi.service.WorkspaceListener;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.WorkspaceHeldException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Commands that come over the socket of a process which holds a workspace. */
class HeldWorkspaceTest {

	private static final String RULES = CommandRun.testData().resolve("doc004.yaml").toString();
	private static final String SURVEY = CommandRun.testData().resolve("doc004_responses_20.csv").toString();

	@TempDir
	Path folder = Path.of("");

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Services services = CommandRun.invocation(folder, Locale.ENGLISH, out, err).services();
	private final List<HeldWorkspace> held = new ArrayList<>();

	@BeforeEach
	void hold() throws Exception {
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "import", SURVEY, "--into", "ws", "-m", RULES).status());
		held.add(services.holding().open(folder.resolve("ws"), "Holder"));
	}

	@AfterEach
	void letGo() {
		held.forEach(HeldWorkspace::close);
	}

	@Test
	void answersAsTheCommandItself() throws Exception {
		Locale before = Locale.getDefault();
		for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			for (String line : List.of("score ws -m " + RULES, "score ws -m " + RULES + " --format json --by unit",
					"explain ws -m " + RULES, "store check ws", "score ws", "score ws -m nothing",
					"score nowhere -m " + RULES)) {
				CommandRun direct = CommandRun.in(folder, locale, line.split(" "));
				assertEquals(OptionalInt.of(direct.status()), ask(locale, line.split(" ")), line);
				assertArrayEquals(direct.out(), out.toByteArray(), line);
				assertEquals(direct.err(), err.toString(StandardCharsets.UTF_8), line);
			}
		}
		assertEquals(before, Locale.getDefault());
	}

	@Test
	void writesAndReadsWhereTheCallerIs() throws Exception {
		Files.copy(Path.of(SURVEY), folder.resolve("答卷.csv"));
		assertEquals(OptionalInt.of(0), ask(Locale.ENGLISH, "score", "答卷.csv", "-m", RULES, "--out", "得分.txt"));
		assertTrue(Files.size(folder.resolve("得分.txt")) > 0);
	}

	@Test
	void importsInTheNameOfTheCallerAndTells() throws Exception {
		List<Long> told = new ArrayList<>();
		BundleContext context = FrameworkUtil.getBundle(HeldWorkspaceTest.class).getBundleContext();
		ServiceRegistration<WorkspaceListener> listener = context.registerService(WorkspaceListener.class,
				new WorkspaceListener() {

					@Override
					public void changed(Path changed, DataVersion version) {
						told.add(version.number());
					}
				}, null);
		try {
			assertEquals(OptionalInt.of(0),
					ask(Locale.ENGLISH, "import", SURVEY, "--into", "ws", "--survey", "again", "-m", RULES));
		} finally {
			listener.unregister();
		}
		assertEquals(List.of(2L), told);
		assertEquals("Caller", held.getFirst().workspace().imports().getFirst().by());
	}

	@Test
	void importsAndQueriesOfTwoCallersRunSideBySide() throws Exception {
		try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
			Future<OptionalInt> imported = callers.submit(() -> {
				OptionalInt status = OptionalInt.empty();
				for (int i = 0; i < 5; i++) {
					status = askQuietly("import", SURVEY, "--into", "ws", "--survey", "S" + i, "-m", RULES);
					assertEquals(OptionalInt.of(0), status);
				}
				return status;
			});
			Future<OptionalInt> scored = callers.submit(() -> {
				OptionalInt status = OptionalInt.empty();
				for (int i = 0; i < 5; i++) {
					status = askQuietly("score", "ws", "--survey", "doc004_responses_20", "-m", RULES);
					assertEquals(OptionalInt.of(0), status);
				}
				return status;
			});
			assertEquals(OptionalInt.of(0), imported.get());
			assertEquals(OptionalInt.of(0), scored.get());
		}
		assertEquals(6, held.getFirst().workspace().surveys().size());
	}

	@Test
	void whatIsCancelledKeepsNothingAndSaysNothing() throws Exception {
		Files.copy(Path.of(SURVEY), folder.resolve("other.csv"));
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Invocation gone = CommandRun.invocation(folder, Locale.ENGLISH, out, err);
		Commands commands = new Commands(new Invocation(gone.folder(), gone.person(), gone.locale(), gone.version(),
				gone.out(), gone.err(), gone.services(), cancelled));
		for (List<String> line : List.of(List.of("import", "other.csv", "--into", "ws", "-m", RULES),
				List.of("score", "ws", "-m", RULES), List.of("store", "check", "ws"))) {
			assertEquals(Commands.FAILED, commands.run(line.toArray(String[]::new)), line::toString);
		}
		assertEquals("", out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8));
		assertEquals(1, held.getFirst().workspace().surveys().size());
	}

	@Test
	void listensAsLongAsSomethingIsHeld() throws Exception {
		assertEquals(0, CommandRun.in(folder, Locale.ENGLISH, "import", SURVEY, "--into", "ws2", "-m", RULES).status());
		String contact = contact();
		held.add(services.holding().open(folder.resolve("ws2"), "Holder"));
		assertEquals(contact, contact());
		held.getFirst().close();
		assertTrue(Files.exists(Path.of(contact)));
		held.getLast().close();
		assertEquals(List.of(), sockets());
	}

	@Test
	void aRefusedCommandLineIsHandedToTheHolder() throws Exception {
		HolderAnswer answer = answer(Optional.of(contact()));
		assertEquals(OptionalInt.of(0), answer.get(List.of("score", "ws", "-m", RULES)));
		assertTrue(out.size() > 0);
		assertEquals(OptionalInt.of(2), answer.get(List.of("score", "ws", "--by", "nothing")));
		assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("manyi: "));
	}

	@Test
	void aListThatIsPipedInReachesTheHolder() throws Exception {
		RereadableInput piped = new RereadableInput(
				new ByteArrayInputStream("1\n2\n".getBytes(StandardCharsets.UTF_8)));
		Invocation caller = CommandRun.invocation(folder, Locale.ENGLISH, out, err);
		HolderAnswer answer = new HolderAnswer(
				new WorkspaceHeldException(LocalizedText.same("held"), 1, "here", Optional.of(contact())),
				new Invocation(caller.folder(), "Caller", caller.locale(), caller.version(), out, caller.err(),
						caller.services(), caller.monitor(), piped));
		assertEquals('1', piped.read(), "the command has begun to read before it finds the workspace held");
		assertEquals(OptionalInt.of(0), answer.get(List.of("data", "exclude", "ws", "--numbers", "-", "--reason", "x")),
				err::toString);
		assertEquals(2, held.getFirst().workspace().decisions()
				.exclusions("doc004_responses_20", held.getFirst().workspace().version()).size());
	}

	@Test
	void nobodyIsAskedWhoCannotAnswer() throws Exception {
		assertEquals(OptionalInt.empty(), answer(Optional.empty()).get(List.of("score", "ws", "-m", RULES)));
		assertEquals(OptionalInt.empty(), answer(Optional.of("/nowhere/s")).get(List.of("score", "ws", "-m", RULES)));
		for (String local : List.of("/dev/fd/63", "/dev/stdin", "--out=/dev/stdout", "/proc/self/fd/3")) {
			assertEquals(OptionalInt.empty(), answer(Optional.of(contact())).get(List.of("score", "ws", "-m", local)),
					local);
		}
		assertEquals(0, out.size() + err.size());
	}

	private HolderAnswer answer(Optional<String> contact) {
		return new HolderAnswer(new WorkspaceHeldException(LocalizedText.same("held"), 1, "here", contact),
				CommandRun.invocation(folder, Locale.ENGLISH, out, err));
	}

	private OptionalInt ask(Locale locale, String... arguments) throws IOException {
		out.reset();
		err.reset();
		try (CommandClient client = CommandClient.connect(contact()).orElseThrow()) {
			return client.run(new CommandCall(folder.toString(), "Caller", locale.toLanguageTag(), List.of(arguments)),
					InputStream.nullInputStream(), out, err);
		}
	}

	private OptionalInt askQuietly(String... arguments) throws IOException {
		try (CommandClient client = CommandClient.connect(contact()).orElseThrow()) {
			return client.run(new CommandCall(folder.toString(), "Caller", "en", List.of(arguments)),
					InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());
		}
	}

	private static String contact() throws IOException {
		List<Path> sockets = sockets();
		assertEquals(1, sockets.size(), sockets.toString());
		return sockets.getFirst().toString();
	}

	/** The sockets of this process. To look at the lock of a workspace that this process holds would unlock it. */
	private static List<Path> sockets() throws IOException {
		List<Path> sockets = new ArrayList<>();
		for (Path place : HolderCommands.places()) {
			try (Stream<Path> there = Files.list(place)) {
				there.filter(path -> path.getFileName().toString()
						.startsWith("manyi-" + ProcessHandle.current().pid() + "-")).map(path -> path.resolve("s"))
						.forEach(sockets::add);
			}
		}
		return sockets;
	}
}
