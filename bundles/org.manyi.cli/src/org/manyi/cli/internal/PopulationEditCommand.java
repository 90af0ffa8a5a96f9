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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.report.PopulationAsJson;
import org.manyi.service.AnalysisException;
import org.manyi.service.PopulationEdit;
import org.manyi.service.PopulationService;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.population.PopulationChange;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes one entry. */
abstract sealed class PopulationEditCommand implements Callable<Integer> {

	/** Adds an entry or changes it. */
	@CommandLine.Command(name = "set", sortOptions = false)
	static final class Put extends PopulationEditCommand {

		Put(Invocation invocation) {
			super(invocation);
		}

		@Override
		PopulationChange change(PopulationService service, PopulationEdit edit)
				throws EvidenceException, AnalysisException {
			return service.put(edit);
		}
	}

	/** Retires an entry. */
	@CommandLine.Command(name = "remove", sortOptions = false)
	static final class Remove extends PopulationEditCommand {

		Remove(Invocation invocation) {
			super(invocation);
		}

		@Override
		PopulationChange change(PopulationService service, PopulationEdit edit)
				throws EvidenceException, AnalysisException {
			return service.remove(edit);
		}
	}

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "field=value", descriptionKey = "population.values")
	private List<String> values = List.of();

	@Mixin
	private PopulationOptions options = new PopulationOptions();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "population.reason")
	private String reason = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	private PopulationEditCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	abstract PopulationChange change(PopulationService service, PopulationEdit edit)
			throws EvidenceException, AnalysisException;

	@Override
	public Integer call() throws Exception {
		Map<String, String> said = new LinkedHashMap<>();
		for (String value : values) {
			int equals = value.indexOf('=');
			if (equals <= 0) {
				throw new CommandLine.ParameterException(spec.commandLine(),
						invocation.texts().get("usage.fieldValue", value));
			}
			said.put(value.substring(0, equals).strip(), value.substring(equals + 1));
		}
		PopulationChange change = change(invocation.services().populations(),
				new PopulationEdit(invocation.resolve(workspace), options.kind(), said, reason, invocation.person()));
		new Destination(Optional.empty(), invocation.out()).write(stream -> write(change, stream));
		return Commands.DONE;
	}

	private void write(PopulationChange change, OutputStream stream) throws IOException {
		if (options.isJson()) {
			new PopulationAsJson(invocation.resolve(workspace)).write(options.kind(), change, stream);
		} else {
			new PopulationText(invocation.texts(), new TextPage()).changed(change).writeTo(stream);
		}
	}
}
