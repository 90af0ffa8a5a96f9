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

import org.manyi.model.Methodology;
import org.manyi.service.plugin.AffectedMethodology;
import org.manyi.service.plugin.Removal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a plug-in out of use and says which methodologies lose something by it. */
@Command(name = "remove", sortOptions = false)
final class PluginRemoveCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "plugin.name")
	private String name = "";

	@Mixin
	private KnownMethodologies known = new KnownMethodologies();

	private final Invocation invocation;

	PluginRemoveCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Texts texts = invocation.texts();
		Removal removal = invocation.services().plugIns().remove(name, known.workspace(invocation));
		TextPage page = new TextPage();
		for (Path aside : removal.files()) {
			page.line(texts.get("plugin.removed", name, aside));
		}
		for (AffectedMethodology affected : removal.affected()) {
			Methodology methodology = affected.methodology();
			page.line(affected.lost().isEmpty()
					? texts.get("plugin.gone", methodology.id(), methodology.version(), affected.origin())
					: texts.get("plugin.lost", methodology.id(), methodology.version(), affected.origin(),
							String.join(texts.get("plugin.lost.separator"), affected.lost())));
		}
		new Destination(Optional.empty(), invocation.out()).write(page::writeTo);
		return Commands.DONE;
	}
}
