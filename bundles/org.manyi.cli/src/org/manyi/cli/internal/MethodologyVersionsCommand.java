/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.report.MethodologyVersionsAsJson;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.methodology.MethodologyCheck;
import org.manyi.service.methodology.MethodologyService;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the versions that are known, where they are and when they hold. */
@Command(name = "versions", sortOptions = false)
final class MethodologyVersionsCommand implements Callable<Integer> {

	@Parameters(index = "0", arity = "0..1", paramLabel = "WORKSPACE", descriptionKey = "methodology.workspace",
			converter = FileNameConverter.class)
	private Optional<Path> workspace = Optional.empty();

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Mixin
	private OutputOption out = new OutputOption();

	private final Invocation invocation;

	MethodologyVersionsCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		destination.check();
		MethodologyService service = invocation.services().methodologies();
		Optional<Path> folder = workspace.map(invocation::resolve);
		List<KnownVersion> versions = service.versions(folder);
		List<MethodologyCheck> wrong = folder.isEmpty() ? List.of() : service.wrongFiles(folder.get());
		destination.write(stream -> {
			switch (format) {
			case JSON -> new MethodologyVersionsAsJson().write(versions, wrong, stream);
			case TABLE ->
				new MethodologyText(invocation.texts(), new TextPage()).versions(versions, wrong).writeTo(stream);
			}
		});
		return Commands.DONE;
	}
}
