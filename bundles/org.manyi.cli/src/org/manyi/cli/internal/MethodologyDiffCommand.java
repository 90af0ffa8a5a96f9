/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.concurrent.Callable;

import org.manyi.report.MethodologyDifferenceAsJson;
import org.manyi.service.methodology.MethodologyDifference;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells in words how two versions differ. */
@Command(name = "diff", sortOptions = false)
final class MethodologyDiffCommand implements Callable<Integer> {

	private static final String LABEL = "ID[@VERSION]|FILE";

	@Parameters(index = "0", paramLabel = LABEL, descriptionKey = "methodology.older",
			converter = MethodologyNameConverter.class)
	private String older = "";

	@Parameters(index = "1", paramLabel = LABEL, descriptionKey = "methodology.newer",
			converter = MethodologyNameConverter.class)
	private String newer = "";

	@Mixin
	private KnownMethodologies known = new KnownMethodologies();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologyDiffCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		MethodologyDifference difference = invocation.services().methodologies()
				.difference(known.find(invocation, older), known.find(invocation, newer));
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyDifferenceAsJson().write(difference, stream);
			case TABLE -> new MethodologyText(invocation.texts(), new TextPage()).compared(difference).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
