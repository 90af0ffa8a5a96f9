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
import org.manyi.service.methodology.Adoption;
import org.manyi.service.methodology.AdoptionRequest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a version of a methodology in a workspace. */
@Command(name = "adopt", sortOptions = false)
final class MethodologyAdoptCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "methodology.file",
			converter = FileNameConverter.class)
	private Path file = Path.of("");

	@Option(names = "--into", required = true, paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "population.reason")
	private String reason = "";

	@Option(names = "--dry-run", descriptionKey = "methodology.dryRun")
	private boolean dryRun;

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologyAdoptCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		Path folder = invocation.resolve(workspace);
		Adoption adoption = invocation.services().methodologies().adopt(
				new AdoptionRequest(folder, invocation.resolve(file), reason.strip(), invocation.person(), dryRun));
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyVersionsAsJson().write(adoption, folder, stream);
			case TABLE -> new MethodologyText(invocation.texts(), new TextPage()).adopted(adoption).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
