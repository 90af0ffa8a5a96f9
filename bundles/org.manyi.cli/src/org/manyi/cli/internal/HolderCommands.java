/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.cli.internal.remote.CommandCall;
import org.manyi.cli.internal.remote.CommandServer;
import org.manyi.service.WorkspaceListener;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Answers command lines of other processes as long as this one holds a workspace. */
@Component
public final class HolderCommands implements WorkspaceListener {

	/** A folder for the user alone that is cleared when they log out. */
	private static final String RUNTIME_FOLDER = "XDG_RUNTIME_DIR";

	private final BundleContext context;
	private final WorkspaceStore store;
	private final Logger log;
	private final Set<Path> held = new HashSet<>();
	private @Nullable CommandServer server;

	@Activate
	public HolderCommands(BundleContext context, @Reference WorkspaceStore store, @Reference LoggerFactory loggers) {
		this.context = context;
		this.store = store;
		log = loggers.getLogger(HolderCommands.class);
	}

	@Override
	public synchronized void held(Path folder) {
		held.add(folder);
		try (Workspace workspace = store.open(folder, CallerCommands.person())) {
			workspace.announce(listening().contact());
		} catch (IOException | EvidenceException e) {
			log.warn("Commands on {} are not answered for other processes", folder, e);
		}
	}

	private CommandServer listening() throws IOException {
		CommandServer open = server;
		if (open == null) {
			open = CommandServer.start(places(), this::run, e -> log.warn("A caller was not answered", e));
			server = open;
		}
		return open;
	}

	static List<Path> places() {
		return Stream.of(Optional.ofNullable(System.getenv(RUNTIME_FOLDER)),
				Optional.ofNullable(System.getProperty("java.io.tmpdir"))).flatMap(Optional::stream)
				.filter(name -> !name.isBlank()).map(Path::of).filter(Files::isDirectory).toList();
	}

	@Override
	public synchronized void released(Path folder) {
		CommandServer open = server;
		if (held.remove(folder) && held.isEmpty() && open != null) {
			open.close();
			server = null;
		}
	}

	@Deactivate
	synchronized void stop() {
		CommandServer open = server;
		if (open != null) {
			open.close();
			open.cancel();
		}
	}

	/** Both sides of the call are programs of one person on one machine, whose zone is that of either. */
	private int run(CommandCall call, InputStream in, OutputStream out, OutputStream err, IProgressMonitor monitor) {
		Invocation invocation = new Invocation(Path.of(call.folder()), call.person(),
				Locale.forLanguageTag(call.language()), ProductVersion.of(context), new CallersOutput(out),
				new PrintStream(err, true, StandardCharsets.UTF_8), Services.of(context), monitor,
				new RereadableInput(in), Clock.systemDefaultZone());
		return new Commands(invocation).run(call.arguments().toArray(String[]::new));
	}

	/** Standard output of a caller, who may have gone. */
	private static final class CallersOutput extends FilterOutputStream {

		CallersOutput(OutputStream out) {
			super(out);
		}

		@Override
		@NonNullByDefault({}) // the class says nothing about null
		public void write(byte[] bytes, int offset, int length) throws IOException {
			try {
				out.write(bytes, offset, length);
			} catch (IOException e) {
				throw new ReaderGoneException(e);
			}
		}
	}
}
