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
import java.util.concurrent.Callable;

import org.manyi.report.RatesAsCsv;
import org.manyi.report.RatesAsJson;
import org.manyi.service.RateGrouping;
import org.manyi.service.RateRequest;
import org.manyi.service.RateTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how many were sent, reached, returned and valid. */
@Command(name = "rates", sortOptions = false)
final class RatesCommand implements Callable<Integer> {

	/** What a row is. */
	enum By {
		UNIT(RateGrouping.UNIT), REGION(RateGrouping.REGION), OCCASION(RateGrouping.OCCASION);

		private final RateGrouping grouping;

		By(RateGrouping grouping) {
			this.grouping = grouping;
		}
	}

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "rates.survey")
	private Optional<String> surveyId = Optional.empty();

	@Option(names = "--by", paramLabel = "unit|region|occasion", descriptionKey = "rates.by")
	private Optional<By> by = Optional.empty();

	@Option(names = "--format", paramLabel = "table|csv|json", descriptionKey = "format")
	private TableFormat format = TableFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	RatesCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		RateTable rates = invocation.services().populations().rates(
				new RateRequest(invocation.resolve(workspace), surveyId,
						by.map(chosen -> chosen.grouping).orElse(RateGrouping.UNIT_AND_OCCASION), invocation.person()),
				invocation.monitor());
		destination.write(stream -> write(rates, stream));
		return Commands.DONE;
	}

	private void write(RateTable rates, OutputStream stream) throws IOException {
		switch (format) {
		case CSV -> new RatesAsCsv().write(rates, stream);
		case JSON -> new RatesAsJson().write(rates, stream);
		case TABLE -> new RatesText(invocation.texts()).of(rates).writeTo(stream);
		}
	}
}
