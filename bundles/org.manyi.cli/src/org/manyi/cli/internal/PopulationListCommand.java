/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.manyi.report.PopulationAsJson;
import org.manyi.service.PopulationListRequest;
import org.manyi.service.PopulationListing;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists entries. */
@Command(name = "list", sortOptions = false)
final class PopulationListCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Mixin
	private PopulationOptions options = new PopulationOptions();

	@Option(names = "--history", descriptionKey = "population.history")
	private boolean history;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	PopulationListCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		PopulationListing listing = invocation.services().populations().list(new PopulationListRequest(
				invocation.resolve(workspace), options.kind(), history, invocation.person()));
		destination.write(stream -> write(listing, stream));
		return Commands.DONE;
	}

	private void write(PopulationListing listing, OutputStream stream) throws IOException {
		if (options.isJson()) {
			new PopulationAsJson(invocation.resolve(workspace)).write(listing, stream);
		} else {
			new PopulationText(invocation.texts(), new TextPage()).listed(listing, history).writeTo(stream);
		}
	}
}
