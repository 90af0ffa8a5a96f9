/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Messages;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.service.AnalysisException;
import org.manyi.service.DecisionRequest;
import org.manyi.service.ResponseRecord;
import org.manyi.store.api.EvidenceException;

/** Does all work at once, and tells which changes were asked for and which were given up. */
@NonNullByDefault({})
final class HandBench implements CodingBench {

	private final Messages messages = new Messages();
	private final List<String> changes = new ArrayList<>();
	private final List<String> givenUp = new ArrayList<>();

	HandBench() {
		messages.rulesTitle = "rules";
		messages.rulesKept = " after the rules are kept";
		messages.codeTitle = "code";
		messages.undoReason = "undone";
	}

	List<String> changes() {
		return changes;
	}

	List<String> givenUp() {
		return givenUp;
	}

	@Override
	public <T> void change(String what, Work<T> work, Consumer<T> done) {
		changeThen("", what, work, done);
	}

	@Override
	public <T> void changeThen(String kept, String what, Work<T> work, Consumer<T> done) {
		changes.add(what + kept);
		try {
			done.accept(work.run(new NullProgressMonitor()));
		} catch (OperationCanceledException e) {
			givenUp.add(what + kept);
		} catch (EvidenceException | AnalysisException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public <T> void inTurn(String what, Work<T> work, Consumer<T> done) {
		change(what, work, done);
	}

	@Override
	public void inTurn(Runnable what) {
		what.run();
	}

	@Override
	public <T> void lookUp(String what, Work<T> work, Consumer<T> done) {
		throw new AssertionError(what);
	}

	@Override
	public DecisionRequest request(String reason) {
		return new DecisionRequest(Path.of("ws"), Optional.of("S"), reason, false, "P");
	}

	@Override
	public Texts texts() {
		return new Texts(messages, Locale.ENGLISH);
	}

	@Override
	public Optional<ResponseRecord> record() {
		return Optional.empty();
	}

	@Override
	public Optional<Long> selected() {
		return Optional.empty();
	}

	@Override
	public Work<Optional<ResponseRecord>> record(long number) {
		return monitor -> Optional.empty();
	}

	@Override
	public void coding(long response) {
		// nothing is shown here
	}

	@Override
	public void showRecord() {
		// nothing is shown here
	}

	@Override
	public Optional<Shell> shell() {
		return Optional.empty();
	}
}
