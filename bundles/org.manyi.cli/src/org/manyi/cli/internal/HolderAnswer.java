/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.manyi.cli.internal.remote.CommandCall;
import org.manyi.cli.internal.remote.CommandClient;
import org.manyi.cli.internal.remote.SilentHolderException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.workspace.WorkspaceHeldException;

/**
 * Has a command line answered by the process that holds the workspace it needs.
 *
 * @param held   by whom
 * @param caller where the command line was typed
 */
record HolderAnswer(WorkspaceHeldException held, Invocation caller) {

	/** Names that mean another file in each process. */
	private static final Pattern OF_THIS_PROCESS = Pattern
			.compile("(.*=)?/(dev/(fd|std(in|out|err))|proc/(self|thread-self))\\b.*", Pattern.DOTALL);

	/**
	 * Runs the command line there.
	 *
	 * @return the exit status; empty where the holder cannot be asked, or would not know what the arguments mean
	 * @throws CommandFailedException when it went away meanwhile or does not answer, or this process's output does not
	 *                                take the result
	 * @throws ReaderGoneException    when nobody reads standard output any more
	 */
	OptionalInt get(List<String> arguments) throws CommandFailedException, ReaderGoneException {
		if (arguments.stream().anyMatch(argument -> OF_THIS_PROCESS.matcher(argument).matches())) {
			return OptionalInt.empty();
		}
		if (held.contact().isEmpty()) {
			return OptionalInt.empty();
		}
		try {
			Optional<CommandClient> connected = CommandClient.connect(held.contact().get());
			return connected.isEmpty() ? OptionalInt.empty() : get(connected.get(), arguments);
		} catch (SilentHolderException e) {
			throw new CommandFailedException(new LocalizedText(
					"占有工作区的进程 %d 没有应答（已等 %d 秒），可能已被暂停。没有作任何更改。请让它继续运行或结束它，再重新运行命令。"
							.formatted(held.processId(), e.silence().toSeconds()),
					("process %d, which holds the workspace, does not answer (waited %d s); it may be stopped. Nothing "
							+ "was changed. ")
							.formatted(held.processId(), e.silence().toSeconds())
							+ "Let it go on, or end it, then run the command again."));
		}
	}

	private OptionalInt get(CommandClient connected, List<String> arguments)
			throws CommandFailedException, ReaderGoneException {
		CommandCall call = new CommandCall(caller.folder().toAbsolutePath().toString(), caller.person(),
				caller.locale().toLanguageTag(), arguments);
		try (CommandClient client = connected) {
			Status status = new Status();
			new Destination(Optional.empty(), caller.out())
					.<CommandFailedException>write(out -> status.given = run(client, call, out));
			if (status.given.isEmpty()) {
				throw gone();
			}
			return status.given;
		}
	}

	private OptionalInt run(CommandClient client, CommandCall call, OutputStream out)
			throws IOException, CommandFailedException {
		try {
			return client.run(call, caller.input().fromTheBeginning(), out, caller.err());
		} catch (SilentHolderException e) {
			throw new CommandFailedException(new LocalizedText(
					"占有工作区的进程 %d 已有 %d 秒没有动静，可能已被暂停。它继续运行后会取消这条命令；请先看所要求的是否已完成，再重新运行命令。"
							.formatted(held.processId(), e.silence().toSeconds()),
					("process %d, which holds the workspace, has given no sign for %d s; it may be stopped. When it "
							+ "goes on it cancels the command. ")
							.formatted(held.processId(), e.silence().toSeconds())
							+ "See whether what you asked for was done, then run the command again."));
		}
	}

	private CommandFailedException gone() {
		return new CommandFailedException(new LocalizedText(
				"占有工作区的进程 %d 在答复之前结束了。请先看所要求的是否已完成，再重新运行命令。".formatted(held.processId()),
				("process %d, which holds the workspace, ended before it had answered. See whether what you asked for "
						+ "was done, ")
						.formatted(held.processId()) + "then run the command again."));
	}

	/** What the holder gave. */
	private static final class Status {

		private OptionalInt given = OptionalInt.empty();
	}
}
