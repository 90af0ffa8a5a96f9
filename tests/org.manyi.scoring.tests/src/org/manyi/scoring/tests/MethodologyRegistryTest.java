/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyEntry.Available;
import org.manyi.scoring.MethodologyEntry.Refused;
import org.manyi.scoring.MethodologyListener;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.api.MethodologyProvider;
import org.osgi.framework.ServiceRegistration;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MethodologyRegistryTest {

	private final ScoringServices services = new ScoringServices();

	@AfterEach
	void removeServices() {
		services.close();
	}

	@Test
	void aProviderAppearsAndDisappearsAtOnce() throws Exception {
		MethodologyRegistry registry = services.registry();

		ServiceRegistration<MethodologyProvider> registration = provide("a",
				TestFile.methodology("come-and-go", "1.0.0"));
		Optional<Available> present = registry.find("come-and-go");
		registration.unregister();

		assertEquals("a", present.orElseThrow().origin());
		assertTrue(registry.find("come-and-go").isEmpty());
	}

	@Test
	void aListenerThatIsToldSeesTheNewState() throws Exception {
		MethodologyRegistry registry = services.registry();
		CountDownLatch came = new CountDownLatch(1);
		CountDownLatch went = new CountDownLatch(1);
		services.register(MethodologyListener.class, () -> {
			if (registry.find("told").isPresent()) {
				came.countDown();
			} else if (came.getCount() == 0) {
				went.countDown();
			}
		});

		ServiceRegistration<MethodologyProvider> registration = provide("a", TestFile.methodology("told", "1.0.0"));
		came.await();
		registration.unregister();
		went.await();

		assertTrue(registry.find("told").isEmpty());
	}

	@Test
	void aListenerThatFailsDoesNotKeepOthersFromBeingTold() throws Exception {
		MethodologyRegistry registry = services.registry();
		services.register(MethodologyListener.class, () -> {
			throw new IllegalStateException("a listener that fails on purpose");
		});

		provide("a", TestFile.methodology("despite", "1.0.0"));

		assertTrue(services.holds(() -> registry.find("despite").isPresent()));
	}

	@Test
	void ofTwoVersionsTheHigherIsFoundAndBothAreShown() throws Exception {
		MethodologyRegistry registry = services.registry();
		provide("old", TestFile.methodology("twice", "1.9.0"));
		ServiceRegistration<MethodologyProvider> higher = provide("new", TestFile.methodology("twice", "1.10.0"));

		List<String> shown = registry.entries().stream()
				.filter(entry -> entry instanceof Available available && available.methodology().id().equals("twice"))
				.map(MethodologyEntry::origin).toList();
		String found = registry.find("twice").orElseThrow().origin();
		higher.unregister();

		assertEquals(List.of("new", "old"), shown);
		assertEquals("new", found);
		assertEquals("old", registry.find("twice").orElseThrow().origin());
	}

	@Test
	void aWrongFileIsRefusedWithItsProblems() throws Exception {
		provide("wrong file", TestFile.methodology("wrong", "1.0"));

		Refused refused = refused("wrong file");

		assertEquals(3, refused.problems().getFirst().line());
		assertTrue(refused.problems().getFirst().text().zh().contains("主.次.修订"));
	}

	@Test
	void aProviderThatCannotOpenItsFileIsRefused() throws Exception {
		services.register(MethodologyProvider.class, new MethodologyProvider() {

			@Override
			public String origin() {
				return "unreadable";
			}

			@Override
			public InputStream open() throws IOException {
				throw new IOException("the disk is gone");
			}
		});

		assertEquals("the file cannot be read: the disk is gone",
				refused("unreadable").problems().getFirst().text().en());
	}

	@Test
	void aProviderThatHangsDisturbsNoOtherAndIsReadWhenItReturns() throws Exception {
		CountDownLatch hanging = new CountDownLatch(1);
		MethodologyRegistry registry = services.registry();
		services.register(MethodologyProvider.class, new MethodologyProvider() {

			@Override
			public String origin() {
				try {
					hanging.await();
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				return "late";
			}

			@Override
			public InputStream open() throws IOException {
				return new TestFile("late", TestFile.methodology("late", "1.0.0")).open();
			}
		});
		provide("fine", TestFile.methodology("beside-a-hang", "1.0.0"));

		assertTrue(registry.find("beside-a-hang").isPresent());
		assertTrue(registry.entries().stream()
				.anyMatch(entry -> entry instanceof Refused refused && refused.problems().getFirst().text().en()
						.equals("the plug-in did not bring its file: it did not return within 2 s")));

		hanging.countDown();

		assertTrue(services.holds(() -> registry.find("late").isPresent()));
	}

	private ServiceRegistration<MethodologyProvider> provide(String origin, String text) {
		return services.register(MethodologyProvider.class, new TestFile(origin, text));
	}

	private Refused refused(String origin) throws InterruptedException {
		return assertInstanceOf(Refused.class, services.registry().entries().stream()
				.filter(entry -> entry.origin().equals(origin)).findFirst().orElseThrow());
	}
}
