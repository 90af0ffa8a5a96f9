/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.service.DecisionRequest;
import org.manyi.service.ResponseRecord;

/** What decisions and the coding of opinions need of the part that shows the responses. */
interface CodingBench {

	/** Changes the data; everything is found out anew afterwards. */
	<T> void change(String what, Work<T> work, Consumer<T> done);

	/**
	 * Changes the data once more, as what follows a change.
	 *
	 * @param kept said before why it was not done, where it was not: what the change before has left
	 */
	<T> void changeThen(String kept, String what, Work<T> work, Consumer<T> done);

	/** Does something after everything that was to be done in turn before; what is shown can be used meanwhile. */
	<T> void inTurn(String what, Work<T> work, Consumer<T> done);

	/** Does something on the user's thread after everything that was to be done in turn before. */
	void inTurn(Runnable what);

	/** Looks something up; what is shown stays meanwhile. */
	<T> void lookUp(String what, Work<T> work, Consumer<T> done);

	/** A decision on the survey shown. */
	DecisionRequest request(String reason);

	Texts texts();

	/** The response selected; empty while it is on its way. */
	Optional<ResponseRecord> record();

	/** The number of the response selected. */
	Optional<Long> selected();

	/** Reads a response as it is then. */
	Work<Optional<ResponseRecord>> record(long number);

	/** Says that a response is coded, which is shown again afterwards and keeps the keyboard in the list. */
	void coding(long response);

	/** Shows the response selected once more. */
	void showRecord();

	/** For dialogs. */
	Optional<Shell> shell();
}
