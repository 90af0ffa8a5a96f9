/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.concurrent.Callable;

import org.manyi.model.Methodology;
import org.manyi.report.MethodologyAsJson;
import org.manyi.service.methodology.Provision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a methodology says, statement by statement. */
@Command(name = "show", sortOptions = false)
final class MethodologyShowCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID[@VERSION]|FILE", descriptionKey = "methodology.name",
			converter = MethodologyNameConverter.class)
	private String name = "";

	@Mixin
	private KnownMethodologies known = new KnownMethodologies();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologyShowCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		Methodology methodology = known.find(invocation, name);
		List<Provision> provisions = invocation.services().methodologies().provisions(methodology);
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyAsJson().write(methodology, provisions, stream);
			case TABLE ->
				new MethodologyText(invocation.texts(), new TextPage()).shown(methodology, provisions).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
