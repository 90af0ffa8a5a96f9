/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers every request with the same bytes, and ends the connection or does not. */
final class LoopbackServer implements AutoCloseable {

	/** With that byte a caller begins who wants TLS, which this server does not speak. */
	private static final int HANDSHAKE = 0x16;

	private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final List<Socket> open = new CopyOnWriteArrayList<>();

	/** What it does when it was asked. */
	@FunctionalInterface
	interface Answer {

		void to(OutputStream caller) throws IOException;
	}

	/**
	 * Starts it.
	 *
	 * @param isEnd whether the connection ends with the answer; otherwise it stays open until the server is closed
	 */
	LoopbackServer(Answer answer, boolean isEnd) throws IOException {
		threads.execute(() -> {
			try {
				while (true) {
					Socket caller = listening.accept();
					open.add(caller);
					threads.execute(() -> serve(caller, answer, isEnd));
				}
			} catch (IOException e) {
				// it was closed
			}
		});
	}

	private static void serve(Socket caller, Answer answer, boolean isEnd) {
		try {
			PushbackInputStream asked = new PushbackInputStream(caller.getInputStream());
			int first = asked.read();
			if (first != HANDSHAKE) {
				asked.unread(first);
				BufferedReader in = new BufferedReader(new InputStreamReader(asked, StandardCharsets.ISO_8859_1));
				for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
					// whatever it asks
				}
			}
			answer.to(caller.getOutputStream());
			caller.getOutputStream().flush();
			if (isEnd) {
				caller.close();
			}
		} catch (IOException e) {
			// the caller went away
		}
	}

	URI address(String scheme) {
		return URI.create(scheme + "://localhost:" + listening.getLocalPort() + "/plugin.jar");
	}

	@Override
	public void close() throws IOException {
		listening.close();
		for (Socket socket : open) {
			socket.close();
		}
		threads.shutdownNow();
	}
}
