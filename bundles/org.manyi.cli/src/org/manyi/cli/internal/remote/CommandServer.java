/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal.remote;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Listens for callers of the same user and runs what they ask, each on a thread of its own. It may be open as long as
 * the process runs; none of its threads keeps the process running.
 */
public final class CommandServer implements AutoCloseable {

	/** How many commands run at once; the others wait for their turn. */
	static final int MOST_AT_ONCE = 8;
	/** How often a caller is told that its command is still run. */
	static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

	private final SocketFolder folder;
	private final Token token;
	private final Owner owner;
	private final Duration signOfLife;
	private final ServerSocketChannel listening;
	private final CommandRunner runner;
	private final Consumer<Exception> trouble;
	private final Semaphore turns = new Semaphore(MOST_AT_ONCE);
	private final Set<CommandConnection> connections = ConcurrentHashMap.newKeySet();

	private CommandServer(SocketFolder folder, Token token, Owner owner, Duration signOfLife,
			ServerSocketChannel listening, CommandRunner runner, Consumer<Exception> trouble) {
		this.folder = folder;
		this.token = token;
		this.owner = owner;
		this.signOfLife = signOfLife;
		this.listening = listening;
		this.runner = runner;
		this.trouble = trouble;
	}

	/**
	 * Begins to listen.
	 *
	 * @param places  folders for the socket, the best first; a short path is needed
	 * @param trouble told why a caller was not answered, and what else went wrong
	 * @throws IOException when a socket can be had in none of the folders
	 */
	public static CommandServer start(List<Path> places, CommandRunner runner, Consumer<Exception> trouble)
			throws IOException {
		return start(places, Owner.current(), SIGN_OF_LIFE, runner, trouble);
	}

	/**
	 * The same for callers who are processes of a certain user.
	 *
	 * @param signOfLife how often a caller is told that its command is still run
	 */
	static CommandServer start(List<Path> places, Owner owner, Duration signOfLife, CommandRunner runner,
			Consumer<Exception> trouble) throws IOException {
		SocketFolder folder = SocketFolder.make(places);
		Token token = Token.random();
		ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		boolean started = false;
		try {
			folder.keep(token);
			listening.bind(folder.address());
			folder.protect(folder.socket());
			CommandServer server = new CommandServer(folder, token, owner, signOfLife, listening, runner, trouble);
			Thread.ofPlatform().daemon().name("manyi-command-socket").start(server::listen);
			started = true;
			return server;
		} finally {
			if (!started) {
				listening.close();
				folder.delete();
			}
		}
	}

	/** How callers find it. */
	public String contact() {
		return folder.socket().toString();
	}

	private void listen() {
		try {
			while (true) {
				SocketChannel channel = listening.accept();
				Thread.ofPlatform().daemon().name("manyi-command").start(() -> serve(channel));
			}
		} catch (ClosedChannelException e) {
			// as it should end
		} catch (IOException e) {
			trouble.accept(e);
			close();
		}
	}

	private void serve(SocketChannel channel) {
		try (CommandConnection connection = new CommandConnection(channel, token, signOfLife)) {
			connections.add(connection);
			try {
				if (!owner.isAtTheOtherEndOf(channel)) {
					throw new ProtocolException("a caller of another user");
				}
				connection.serve(runner, turns);
			} catch (ProtocolException | RuntimeException e) {
				trouble.accept(e);
			} catch (IOException e) {
				// the caller has gone and knows it
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} finally {
				connections.remove(connection);
			}
		}
	}

	/** Listens no more. What runs goes on to its end. */
	@Override
	public void close() {
		try {
			listening.close();
		} catch (IOException e) {
			trouble.accept(e);
		}
		folder.delete();
	}

	/** Ends what runs. */
	public void cancel() {
		connections.forEach(CommandConnection::close);
	}
}
