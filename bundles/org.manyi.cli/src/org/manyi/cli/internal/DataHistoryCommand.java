/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.manyi.report.HistoryAsJson;
import org.manyi.service.DataHistory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how the data came to be what they are. */
@Command(name = "history", sortOptions = false)
final class DataHistoryCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "data.survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--as-of", paramLabel = "N", descriptionKey = "asOf")
	private Optional<Long> asOf = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	DataHistoryCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		DataHistory history = invocation.services().decisions().history(invocation.resolve(workspace), surveyId,
				asOf.map(OptionalLong::of).orElseGet(OptionalLong::empty));
		destination.write(stream -> {
			switch (format) {
			case JSON -> new HistoryAsJson().write(history, stream);
			case TABLE -> new HistoryAsText(invocation.texts()).write(history, stream);
			}
		});
		return Commands.DONE;
	}
}
