/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationRequest;
import org.manyi.model.Methodology;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whose obligations are meant. */
final class DueOptions {

	@Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "workspace",
			converter = FileNameConverter.class)
	private Path workspace = Path.of("");

	@Option(names = { "-m", "--methodology" }, paramLabel = "ID|FILE", descriptionKey = "due.methodology",
			converter = MethodologyNameConverter.class)
	private Optional<MethodologyName> methodology = Optional.empty();

	@Option(names = "--survey", paramLabel = "ID", descriptionKey = "due.survey")
	private Optional<String> surveyId = Optional.empty();

	Path folder(Invocation invocation) {
		return invocation.resolve(workspace);
	}

	/** What can be done or is due on some days, and how it stands on one. */
	ObligationList obligations(Invocation invocation, LocalDate from, LocalDate until, LocalDate today)
			throws Exception {
		Path folder = folder(invocation);
		return invocation.services().obligations()
				.obligations(new ObligationRequest(folder, methodology(invocation, folder), from, until, today));
	}

	private Methodology methodology(Invocation invocation, Path folder) throws Exception {
		return methodology.isPresent() ? methodology.get().find(invocation, Optional.of(folder))
				: invocation.services().analysis().methodologyOf(folder, surveyId);
	}
}
