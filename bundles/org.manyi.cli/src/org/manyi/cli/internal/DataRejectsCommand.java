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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.manyi.model.Visitor;
import org.manyi.report.RejectsAsCsv;
import org.manyi.report.RejectsAsJson;
import org.manyi.service.KeptReject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what imports rejected. */
@Command(name = "rejects", sortOptions = false)
final class DataRejectsCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "data.survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--import", paramLabel = "N", descriptionKey = "data.import")
	private Optional<Long> importNumber = Optional.empty();

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "data.rejectsFormat")
	private Optional<TableFormat> format = Optional.empty();

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	DataRejectsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		TableFormat chosen = format.orElseGet(() -> TableFormat.usual(destination));
		destination.<Exception> write(stream -> write(chosen, stream));
		return Commands.DONE;
	}

	private void write(TableFormat chosen, OutputStream stream) throws Exception {
		switch (chosen) {
		case CSV -> new RejectsAsCsv().<Exception> write(this::rejects, stream);
		case JSON -> new RejectsAsJson(invocation.resolve(workspace)).<Exception> write(this::rejects, stream);
		case TABLE -> new RejectsAsText(invocation.texts()).<Exception> write(this::rejects, stream);
		}
	}

	private void rejects(Visitor<KeptReject, IOException> visitor) throws Exception {
		invocation.services().decisions().rejects(invocation.resolve(workspace), surveyId,
				importNumber.map(OptionalLong::of).orElseGet(OptionalLong::empty), visitor);
	}
}
