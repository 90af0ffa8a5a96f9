/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.manyi.methodology.ui.internal.Document.Outside;
import org.manyi.scoring.edit.EditHistory;
import org.manyi.scoring.edit.MethodologyText;

/** The check of the open text, one after the other. */
class TextCheckTest {

	/** What is to be done on the user's thread, which is that of the test. */
	@NonNullByDefault({})
	private static final class Queue extends UISynchronize {

		private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

		@Override
		public void syncExec(Runnable runnable) {
			asyncExec(runnable);
		}

		@Override
		public void asyncExec(Runnable runnable) {
			waiting.add(runnable);
		}

		@Override
		protected boolean isUIThread(Thread thread) {
			return false;
		}

		@Override
		protected void showBusyWhile(Runnable runnable) {
			runnable.run();
		}

		@Override
		protected boolean dispatchEvents() {
			return false;
		}

		void next() throws InterruptedException {
			Runnable first = waiting.poll(1, TimeUnit.MINUTES);
			assertTrue(first != null, "no check ended");
			first.run();
		}
	}

	@Test
	void afterACheckThatThrewTheNextTextIsCheckedAgain() throws InterruptedException {
		Queue ui = new Queue();
		EditorState state = new EditorState(EclipseContextFactory.create());
		EditorServices services = new EditorServices();
		TextCheck check = new TextCheck(state, ui, services);
		List<String> checked = new ArrayList<>();
		services.setFiles(Optional.of(Checks.of(text -> {
			checked.add(text);
			if (text.equals("a: 1")) {
				throw new IllegalStateException("on purpose");
			}
			return Checks.RIGHT;
		})));
		MethodologyText first = MethodologyText.of("a: 1");
		Document open = new Document("desk.yaml", Optional.empty(), first, first, first.text(), false, Outside.NOTHING,
				false, false);
		state.open(open);

		check.now();
		ui.next();
		assertEquals(1, state.checked().check().problems().size());

		state.show(open.with(MethodologyText.of("a: 2"), new EditHistory()));
		check.soon();
		ui.next();
		assertEquals(Checks.RIGHT, state.checked().check());
		assertEquals("a: 2", checked.get(1));
	}
}
