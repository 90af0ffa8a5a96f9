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

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a plug-in out of use. */
@Command(name = "remove", sortOptions = false)
final class PluginRemoveCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "plugin.name")
	private String name = "";

	private final Invocation invocation;

	PluginRemoveCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		TextPage page = new TextPage();
		for (Path aside : invocation.services().plugIns().remove(name)) {
			page.line(invocation.texts().get("plugin.removed", name, aside));
		}
		new Destination(Optional.empty(), invocation.out()).write(page::writeTo);
		return Commands.DONE;
	}
}
