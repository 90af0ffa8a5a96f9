/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.manyi.service.HeldWorkspace;
import org.manyi.store.api.workspace.WorkspaceHeldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Holds a workspace open, so that this process answers the commands on it, until it is ended or interrupted. */
@Command(name = "hold", sortOptions = false)
final class StoreHoldCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	private final Invocation invocation;

	StoreHoldCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		try (HeldWorkspace held = invocation.services().holding().open(invocation.resolve(workspace),
				invocation.person())) {
			invocation.services().plugIns().follow();
			new Destination(Optional.empty(), invocation.out())
					.write(new TextPage().line(invocation.texts().get("hold.done", held.folder()))::writeTo);
			new CountDownLatch(1).await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (WorkspaceHeldException e) {
			// another holder would hold it only as long as this process listens
			throw new CommandFailedException(e.reason());
		}
		return Commands.DONE;
	}
}
