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
import java.util.concurrent.Callable;

import org.manyi.report.MethodologiesAsJson;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.service.plugin.PlugInOverview;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the methodologies, methods and weightings that are installed. */
@Command(name = "methodologies", sortOptions = false)
final class MethodologiesCommand implements Callable<Integer> {

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologiesCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		List<MethodologyEntry> entries = invocation.services().analysis().methodologies();
		PlugInOverview plugIns = invocation.services().plugIns().overview();
		destination.write(stream -> write(entries, plugIns, stream));
		return Commands.DONE;
	}

	private void write(List<MethodologyEntry> entries, PlugInOverview plugIns, OutputStream stream) throws IOException {
		switch (format) {
		case JSON -> new MethodologiesAsJson().write(entries, plugIns, stream);
		case TABLE -> new MethodologiesAsText(invocation.locale()).write(entries, plugIns, stream);
		}
	}
}
