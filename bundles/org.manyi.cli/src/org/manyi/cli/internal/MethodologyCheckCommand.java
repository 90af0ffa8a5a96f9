/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.manyi.report.MethodologyVersionsAsJson;
import org.manyi.service.methodology.MethodologyCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists everything that is wrong with a methodology file, or with those of a folder. */
@Command(name = "check", sortOptions = false)
final class MethodologyCheckCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FILE|FOLDER", descriptionKey = "methodology.checked",
			converter = FileNameConverter.class)
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
		Path named = invocation.resolve(file);
		return Files.isDirectory(named) ? folder(named, destination) : file(named, destination);
	}

	private int file(Path named, Destination destination) throws Exception {
		MethodologyCheck check = invocation.services().methodologies().check(named);
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyVersionsAsJson().write(check, stream);
			case TABLE -> new MethodologyText(invocation.texts(), new TextPage()).checked(check).writeTo(stream);
			}
		});
		return check.isFine() ? Commands.DONE : Commands.FAILED;
	}

	private int folder(Path named, Destination destination) throws Exception {
		List<MethodologyCheck> checks = invocation.services().methodologies().checkFolder(named);
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyVersionsAsJson().write(named, checks, stream);
			case TABLE -> new MethodologyText(invocation.texts(), new TextPage()).checked(checks).writeTo(stream);
			}
		});
		return checks.stream().allMatch(MethodologyCheck::isFine) ? Commands.DONE : Commands.FAILED;
	}
}
