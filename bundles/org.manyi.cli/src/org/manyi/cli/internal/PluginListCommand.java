/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.manyi.report.PlugInsAsJson;
import org.manyi.service.plugin.InstalledPlugIn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is in the plug-in folders. */
@Command(name = "list", sortOptions = false)
final class PluginListCommand implements Callable<Integer> {

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	PluginListCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		List<InstalledPlugIn> plugIns = invocation.services().plugIns().list();
		destination.write(stream -> {
			switch (format) {
			case JSON -> new PlugInsAsJson().write(plugIns, stream);
			case TABLE -> new PlugInsAsText(invocation.texts()).write(plugIns, stream);
			}
		});
		return Commands.DONE;
	}
}
