/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.manyi.scoring.internal.execution.TestMethodology.evidence;
import static org.manyi.scoring.internal.execution.TestMethodology.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.manyi.model.Rational;
import org.manyi.scoring.ScoringPlan;
import org.manyi.scoring.ScoringResult.MeasureResult;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.ScoringException;
import org.manyi.scoring.api.ScoringInput;

/** Methods that do not come to an end in time. */
class SlowMethodTest extends ExecutorFixture {

	@Test
	void aMethodThatNeverReturnsIsAbandonedAndNotCalledAgainWhileItRuns() throws Exception {
		CountDownLatch release = new CountDownLatch(1);
		TestMethod hanging = mainReturning(input -> {
			while (release.getCount() > 0) {
				Thread.onSpinWait();
			}
			return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE)));
		});

		String first = failureOf(hanging);
		String second = missing(run(TestMethodology.of()).items().getFirst().score());
		release.countDown();

		assertEquals("did not return within 2 s", first);
		assertEquals("method failed: main: is still busy with a call that exceeded its time limit", second);
	}

	@Test
	void aMethodIsNotCalledAgainWhileAnyOfItsAbandonedCallsRuns() throws Exception {
		List<CountDownLatch> releases = List.of(new CountDownLatch(1), new CountDownLatch(1));
		List<CountDownLatch> entered = List.of(new CountDownLatch(1), new CountDownLatch(1));
		AtomicInteger calls = new AtomicInteger();
		installOnly(mainReturning(input -> {
			int call = calls.getAndIncrement();
			entered.get(call).countDown();
			while (releases.get(call).getCount() > 0) {
				Thread.onSpinWait();
			}
			return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE)));
		}));

		FutureTask<ScoringResult> first = new FutureTask<>(() -> run(TestMethodology.of()));
		FutureTask<ScoringResult> second = new FutureTask<>(() -> run(TestMethodology.of()));
		Thread.ofPlatform().daemon().start(first);
		assertTrue(entered.getFirst().await(10, TimeUnit.SECONDS));
		Thread.ofPlatform().daemon().start(second);
		first.get();
		second.get();
		releases.getLast().countDown();
		// the second call comes to its end while these are made
		Set<String> others = new HashSet<>();
		for (int i = 0; i < 500; i++) {
			others.add(missing(run(TestMethodology.of()).items().getFirst().score()));
		}
		releases.getFirst().countDown();

		assertEquals(Set.of("method failed: main: is still busy with a call that exceeded its time limit"), others);
		assertEquals(2, calls.get());
	}

	@Test
	void whatAMethodReturnsAfterItsLimitDoesNotCount() throws Exception {
		CountDownLatch never = new CountDownLatch(1);

		assertEquals("did not return within 2 s", failureOf(mainReturning(input -> {
			try {
				never.await();
			} catch (InterruptedException e) {
				return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ONE)));
			}
			return sheet(TestMethod.score("Q1", new ScoreValue.Exact(Rational.ZERO)));
		})));
	}

	@Test
	void aMeasureThatHangsByAnotherReadingKeepsItsValue() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		installOnly(main);
		plugIns.add(new TestMethod("rate", 99) {
			@Override
			public ScoreSheet score(ScoringInput input) throws ScoringException {
				if (input.parameters().text("reading").equals("other")) {
					try {
						never.await();
					} catch (InterruptedException e) {
						throw new IllegalStateException(e);
					}
				}
				return super.score(input);
			}
		});

		MeasureResult measure = run(TestMethodology.of(measure("m", "rate", "99"))).measures().getFirst();

		assertEquals(Optional.of(Verdict.MET), measure.verdict());
		assertInstanceOf(ScoreValue.Missing.class, measure.alternatives().getFirst().value());
	}

	@Test
	void aDescriptionThatComesLateIsTakenThen() throws Exception {
		CountDownLatch slow = new CountDownLatch(1);
		AtomicInteger descriptions = new AtomicInteger();
		plugIns.clear();
		plugIns.add(new TestMethod("slow-start", 1) {
			@Override
			public PlugInDescriptor descriptor() {
				descriptions.incrementAndGet();
				try {
					slow.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return super.descriptor();
			}
		});

		List<PlugInDescriptor> first = executor.methods();
		slow.countDown();

		assertEquals(List.of(), first);
		assertEquals(List.of("slow-start"), awaitMethods());
		assertEquals(1, descriptions.get());
	}

	@Test
	void cancellingEndsARunThatAMethodHoldsUp() throws Exception {
		NullProgressMonitor monitor = new NullProgressMonitor();
		CountDownLatch never = new CountDownLatch(1);
		installOnly(mainReturning(input -> {
			monitor.setCanceled(true);
			try {
				never.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
			return null;
		}));
		ScoringPlan plan = executor.plan(TestMethodology.of(), Map.of());

		assertThrows(OperationCanceledException.class, () -> executor.run(plan, List.of(evidence()), monitor));
	}

	/** The call may take a moment to end; nobody is kept waiting for it. */
	private List<String> awaitMethods() {
		List<PlugInDescriptor> methods = executor.methods();
		while (methods.isEmpty()) {
			Thread.onSpinWait();
			methods = executor.methods();
		}
		return methods.stream().map(PlugInDescriptor::id).toList();
	}
}
