/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLServerSocketFactory;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manyi.service.AnalysisException;

/** A file of a server on this machine that behaves in the ways that servers do. */
@NonNullByDefault({})
class DownloadTest {

	private static final String CONTENT = "the bytes of a plug-in, or so it seems";
	private static final String WHOLE = "HTTP/1.1 200 OK\r\nContent-Length: " + CONTENT.length() + "\r\n\r\n" + CONTENT;
	private static final String HALF = WHOLE.substring(0, WHOLE.length() - CONTENT.length() / 2);
	private static final long LIMIT = 1 << 20;
	private static final Duration LONG = Duration.ofSeconds(60);
	private static final Duration SHORT = Duration.ofSeconds(1);

	@TempDir
	private Path folder;

	private static LoopbackServer.Answer text(String answer) {
		return caller -> caller.write(answer.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static LoopbackServer server(String answer) throws IOException {
		return new LoopbackServer(text(answer), true);
	}

	private Path fetch(URI address, Duration patience, long limit) throws AnalysisException, IOException {
		Path copy = folder.resolve(UUID.randomUUID().toString());
		new Download(address, patience, limit).to(copy, new NullProgressMonitor());
		return copy;
	}

	private String failure(URI address, Duration patience, long limit) {
		AnalysisException failed = assertThrows(AnalysisException.class, () -> fetch(address, patience, limit));
		assertTrue(failed.reason().zh().endsWith("没有安装任何插件。"), failed.reason().zh());
		assertTrue(failed.reason().en().endsWith(" Nothing was installed."), failed.reason().en());
		assertFalse(failed.reason().en().contains("Exception"), failed.reason().en());
		return failed.reason().en();
	}

	private String failure(LoopbackServer server) {
		return failure(server.address("http"), LONG, LIMIT);
	}

	@Test
	void aFileArrivesWhole() throws IOException, AnalysisException {
		try (LoopbackServer server = server(WHOLE);
				LoopbackServer elsewhere = server("HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: "
						+ server.address("http") + "\r\nContent-Length: 0\r\n\r\n")) {
			assertArrayEquals(CONTENT.getBytes(StandardCharsets.ISO_8859_1),
					Files.readAllBytes(fetch(elsewhere.address("http"), LONG, LIMIT)));
		}
	}

	@Test
	void aServerThatSendsHalfAndWaitsIsGivenUp() throws IOException {
		try (LoopbackServer server = new LoopbackServer(text(HALF), false)) {
			String message = failure(server.address("http"), SHORT, LIMIT);
			assertTrue(message.contains(server.address("http").getAuthority()
					+ " has sent nothing for 1 s and is waited for no longer."), message);
		}
	}

	@Test
	void aServerThatNeverAnswersIsGivenUp() throws IOException {
		try (LoopbackServer server = new LoopbackServer(text(""), false)) {
			String message = failure(server.address("http"), SHORT, LIMIT);
			assertTrue(message.contains("has sent nothing for 1 s"), message);
		}
	}

	@Test
	void aSilentServerDoesNotKeepWhoCancels() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		try (LoopbackServer server = new LoopbackServer(caller -> {
			text(HALF).to(caller);
			monitor.setCanceled(true);
		}, false)) {
			assertThrows(OperationCanceledException.class,
					() -> new Download(server.address("http"), LONG, LIMIT).to(folder.resolve("copy"), monitor));
		}
	}

	@ParameterizedTest
	@CsvSource({ "404, the server has no such file (status 404). Check the address", //
			"401, only to those who sign in (status 401)", "503, has an error of its own (status 503)",
			"204, answered without a file (status 204)", "304, leads on elsewhere again and again" })
	void anAnswerThatIsNoFileIsToldInWords(int status, String words) throws IOException {
		try (LoopbackServer server = server("HTTP/1.1 " + status + " So\r\nContent-Length: 0\r\n\r\n")) {
			assertTrue(failure(server).contains(words), () -> failure(server));
		}
	}

	@Test
	void redirectsInACircleEnd() throws IOException {
		try (LoopbackServer server = server(
				"HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: /plugin.jar\r\nContent-Length: 0\r\n\r\n")) {
			String message = failure(server);
			assertTrue(message.contains("the server leads on elsewhere again and again"), message);
		}
	}

	@Test
	void aFileThatIsTooLongIsRefusedBeforeAndWhileItComes() throws IOException {
		try (LoopbackServer announced = new LoopbackServer(text(HALF), false);
				LoopbackServer endless = new LoopbackServer(caller -> {
					text("HTTP/1.1 200 OK\r\n\r\n").to(caller);
					while (true) { // until nobody takes it
						text(CONTENT).to(caller);
					}
				}, true)) {
			assertEquals("The file is longer than 0 MiB, which no plug-in is. Nothing was installed.",
					failure(announced.address("http"), LONG, CONTENT.length() - 1));
			assertEquals("The file is longer than 1 MiB, which no plug-in is. Nothing was installed.",
					failure(endless));
		}
	}

	@Test
	void aServerThatIsNotThereIsToldApartFromOneThatRefuses() throws IOException {
		int port;
		try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = closed.getLocalPort();
		}

		String refused = failure(URI.create("http://localhost:" + port + "/a.jar"), LONG, LIMIT);
		String unknown = failure(URI.create("http://nowhere.invalid/a.jar"), LONG, LIMIT);
		String nameless = failure(URI.create("http:///a.jar"), LONG, LIMIT);

		assertTrue(refused.contains("localhost:" + port + " refuses the connection"), refused);
		assertTrue(unknown.contains("there is no server nowhere.invalid"), unknown);
		assertTrue(nameless.contains("the address names no server"), nameless);
	}

	@Test
	void aServerWithoutTlsIsToldSo() throws IOException {
		try (LoopbackServer server = server("HTTP/1.1 400 Bad Request\r\n\r\n")) {
			String message = failure(server.address("https"), LONG, LIMIT);
			assertTrue(message.contains("no secure connection (TLS)"), message);
		}
	}

	@Test
	void aCertificateThatNobodyVouchesForIsToldSo() throws Exception {
		SSLServerSocketFactory sockets = SelfSigned.in(folder).context().getServerSocketFactory();
		try (ServerSocket server = sockets.createServerSocket(0, 1, InetAddress.getLoopbackAddress());
				ExecutorService thread = Executors.newSingleThreadExecutor()) {
			thread.execute(() -> {
				try (Socket caller = server.accept()) {
					caller.getInputStream().read();
				} catch (IOException e) {
					// the caller does not go on
				}
			});
			String told = failure(URI.create("https://localhost:" + server.getLocalPort() + "/a.jar"), LONG, LIMIT);
			assertTrue(told.contains("the certificate of localhost:" + server.getLocalPort() + " is not trusted"),
					told);
		}
	}

	@Test
	void aConnectionThatEndsTooEarlyIsTold() throws IOException {
		try (LoopbackServer server = server(HALF)) {
			assertTrue(failure(server).contains("the connection ended before the file was complete"),
					() -> failure(server));
		}
	}
}
