/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.manyi.report.MethodologyVersionsAsJson;
import org.manyi.service.methodology.MethodologyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists everything that is wrong with a methodology file. */
@Command(name = "check", sortOptions = false)
final class MethodologyCheckCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "methodology.file", converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologyCheckCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		MethodologyCheck check = invocation.services().methodologies().check(invocation.resolve(file));
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyVersionsAsJson().write(check, stream);
			case TABLE -> new MethodologyText(invocation.texts(), new TextPage()).checked(check).writeTo(stream);
			}
		});
		return check.isFine() ? Commands.DONE : Commands.FAILED;
	}
}
