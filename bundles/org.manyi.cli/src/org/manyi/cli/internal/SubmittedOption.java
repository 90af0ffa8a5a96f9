/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import org.manyi.service.Analysis;
import org.manyi.store.api.Audience;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a command tells of the figures as they were submitted, instead of as they are now. */
final class SubmittedOption {

	private static final String NAME = "--as-submitted";

	@Option(names = NAME, descriptionKey = "asSubmitted")
	private boolean isMeant;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	boolean isMeant() {
		return isMeant;
	}

	/**
	 * The figures that are meant.
	 *
	 * @throws CommandLine.ParameterException when those submitted are meant and none were, or may not be told
	 */
	Analysis of(Invocation invocation, Analysis analysis) {
		if (!isMeant) {
			return analysis;
		}
		if (analysis.request().audience() == Audience.SHARED) {
			throw wrong(invocation, "usage.submittedShared");
		}
		if (analysis.frozenMonths().isEmpty()) {
			throw wrong(invocation, "usage.notSubmitted");
		}
		return analysis.asSubmitted();
	}

	/** Says below the head of a page which figures they are; nothing where they are those of now. */
	void write(Invocation invocation, Analysis analysis, TextPage page) {
		if (isMeant) {
			page.line("  " + invocation.texts()
					.get(analysis.submitted().isPresent() ? "submitted.shown" : "submitted.shownSame"));
		}
	}

	private CommandLine.ParameterException wrong(Invocation invocation, String key) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, NAME));
	}
}
