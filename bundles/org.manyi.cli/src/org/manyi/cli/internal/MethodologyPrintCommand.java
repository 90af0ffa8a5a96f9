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
import org.manyi.report.MethodologyPrint;
import org.manyi.service.methodology.Provision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a methodology clause by clause, for signature. */
@Command(name = "print", sortOptions = false)
final class MethodologyPrintCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "ID[@VERSION]|FILE", descriptionKey = "methodology.name",
			converter = MethodologyNameConverter.class)
	private String name = "";

	@Mixin
	private KnownMethodologies known = new KnownMethodologies();

	@Option(names = "--format", paramLabel = "markdown|html", descriptionKey = "methodology.printFormat")
	private MethodologyPrint.Format format = MethodologyPrint.Format.MARKDOWN;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologyPrintCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		Methodology methodology = known.find(invocation, name);
		List<Provision> provisions = invocation.services().methodologies().provisions(methodology);
		destination.write(
				stream -> new MethodologyPrint(invocation.locale(), format).write(methodology, provisions, stream));
		return Commands.DONE;
	}
}
