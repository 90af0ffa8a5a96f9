/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.manyi.cli.internal.remote.CommandCall;
import org.manyi.cli.internal.remote.CommandClient;
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
	 * @throws CommandFailedException when it went away meanwhile, or this process's output does not take the result
	 * @throws ReaderGoneException    when nobody reads standard output any more
	 */
	OptionalInt get(List<String> arguments) throws CommandFailedException, ReaderGoneException {
		if (arguments.stream().anyMatch(argument -> OF_THIS_PROCESS.matcher(argument).matches())) {
			return OptionalInt.empty();
		}
		Optional<CommandClient> connected = held.contact().flatMap(CommandClient::connect);
		if (connected.isEmpty()) {
			return OptionalInt.empty();
		}
		CommandCall call = new CommandCall(caller.folder().toAbsolutePath().toString(), caller.person(),
				caller.locale().toLanguageTag(), arguments);
		try (CommandClient client = connected.get()) {
			Status status = new Status();
			new Destination(Optional.empty(), caller.out()).write(out -> status.given = client.run(call, out, caller.err()));
			if (status.given.isEmpty()) {
				throw gone();
			}
			return status.given;
		}
	}

	private CommandFailedException gone() {
		return new CommandFailedException(new LocalizedText(
				"占有工作区的进程 %d 在答复之前结束了。请先看所要求的是否已完成，再重新运行命令。".formatted(held.processId()),
				"process %d, which holds the workspace, ended before it had answered. See whether what you asked for was done, "
						.formatted(held.processId()) + "then run the command again."));
	}

	/** What the holder gave. */
	private static final class Status {

		private OptionalInt given = OptionalInt.empty();
	}
}
