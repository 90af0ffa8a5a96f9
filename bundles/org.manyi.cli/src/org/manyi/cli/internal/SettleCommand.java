/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.manyi.improvement.calendar.ObligationList;
import org.manyi.improvement.calendar.ObligationStatus;
import org.manyi.improvement.calendar.Settlement;
import org.manyi.improvement.calendar.SettlementRequest;
import org.manyi.report.ObligationsAsJson;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records that obligations were done, were waived, or are open again. */
@Command(name = "settle", sortOptions = false)
final class SettleCommand implements Callable<Integer> {

	/** How far from today an obligation may be, in years: what is older is history, what is later is not known yet. */
	private static final int YEARS = 3;

	/** What became of an obligation. */
	enum Settled {
		DONE, WAIVED, OPEN
	}

	@Mixin
	private DueOptions options = new DueOptions();

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "OBLIGATION", descriptionKey = "settle.obligation")
	private List<String> ids = List.of();

	@Option(names = "--as", required = true, paramLabel = "done|waived|open", descriptionKey = "settle.as")
	private Settled outcome = Settled.DONE;

	@Option(names = "--on", paramLabel = "DATE", descriptionKey = "settle.on")
	private Optional<LocalDate> on = Optional.empty();

	@Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "settle.reason")
	private String reason = "";

	@Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
	private DataFormat format = DataFormat.TABLE;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	SettleCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		if (outcome == Settled.WAIVED && reason.isBlank()) {
			throw wrong("settle.noReason");
		}
		LocalDate today = LocalDate.now(invocation.clock());
		List<ObligationStatus> settled = named(obligations(today));
		for (ObligationStatus status : settled) {
			settle(status, today);
		}
		ObligationList now = obligations(today);
		ObligationList told = new ObligationList(now.workspace(), now.version(), now.methodology(), today, named(now));
		new Destination(Optional.empty(), invocation.out()).write(stream -> write(told, stream));
		return Commands.DONE;
	}

	private ObligationList obligations(LocalDate today) throws Exception {
		return options.obligations(invocation, today.minusYears(YEARS), today.plusYears(1), today);
	}

	/** All of them are found before the first is settled. */
	private List<ObligationStatus> named(ObligationList list) {
		for (String id : ids) {
			if (list.obligations().stream().noneMatch(status -> status.obligation().id().equals(id))) {
				throw wrong("settle.unknown", id);
			}
		}
		return list.obligations().stream().filter(status -> ids.contains(status.obligation().id())).toList();
	}

	private void settle(ObligationStatus status, LocalDate today) throws Exception {
		Optional<Settlement> settlement = outcome == Settled.OPEN ? Optional.empty()
				: Optional.of(new Settlement(outcome == Settled.WAIVED, on.orElse(today), reason));
		invocation.services().obligations()
				.settle(new SettlementRequest(options.folder(invocation), status.obligation().id(),
						status.revision(), settlement, invocation.person(),
						reason.isBlank() ? outcome.name().toLowerCase(Locale.ROOT) : reason));
	}

	private CommandLine.ParameterException wrong(String key, Object... arguments) {
		return new CommandLine.ParameterException(spec.commandLine(), invocation.texts().get(key, arguments));
	}

	private void write(ObligationList obligations, OutputStream stream) throws IOException {
		switch (format) {
		case JSON -> new ObligationsAsJson().write(obligations, stream);
		case TABLE -> new DueText(invocation.texts()).of(obligations).writeTo(stream);
		}
	}
}
