/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Dictionary;
import java.util.Hashtable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.EvidenceSourceProvider;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Which of several services opens a survey file: as OSGi prefers them, whatever the order in which they came. The
 * product's own ranks at -1000.
 */
class SourceRankingTest {

	private static final String SURVEY = "doc004_responses_20.csv";

	private final Deque<ServiceRegistration<?>> registrations = new ArrayDeque<>();

	@AfterEach
	void unregister() {
		registrations.forEach(ServiceRegistration::unregister);
	}

	@Test
	void theHighestRankingOpensAFile() {
		assertEquals("Manyi", opener());
		register("low", -2000);
		assertEquals("Manyi", opener());
		register("high", 10);
		assertEquals("high", opener());
		register("middle", 5);
		assertEquals("high", opener());
	}

	@Test
	void amongEqualsTheFirstRegisteredOpensAFile() {
		ServiceRegistration<?> first = register("first", 3);
		register("second", 3);
		assertEquals("first", opener());
		registrations.remove(first);
		first.unregister();
		assertEquals("second", opener());
	}

	@Test
	void aRankingMayChange() {
		ServiceRegistration<?> one = register("one", 1);
		ServiceRegistration<?> two = register("two", 2);
		assertEquals("two", opener());
		one.setProperties(ranking(3));
		assertEquals("one", opener());
		one.setProperties(ranking(-3000));
		two.setProperties(ranking(-2000));
		assertEquals("Manyi", opener());
	}

	/** Who opens the survey file: one of this test's, which fail under their names, or the product's own. */
	private static String opener() {
		CommandRun run = CommandRun.of("score", SURVEY, "-m", "doc004.yaml");
		if (run.status() == Commands.DONE) {
			return "Manyi";
		}
		assertTrue(run.err().startsWith("manyi: opened by "), run.err());
		return run.err().substring("manyi: opened by ".length()).strip();
	}

	private ServiceRegistration<?> register(String name, int ranking) {
		ServiceRegistration<?> registration = FrameworkUtil.getBundle(SourceRankingTest.class).getBundleContext()
				.registerService(EvidenceSourceProvider.class, new Named(name), ranking(ranking));
		registrations.add(registration);
		return registration;
	}

	private static Dictionary<String, Object> ranking(int ranking) {
		Dictionary<String, Object> properties = new Hashtable<>();
		properties.put(Constants.SERVICE_RANKING, Integer.valueOf(ranking));
		return properties;
	}

	/** Says that it was chosen. */
	private record Named(String name) implements EvidenceSourceProvider {

		@Override
		public boolean accepts(Path location) {
			return location.endsWith(SURVEY);
		}

		@Override
		public EvidenceSource open(Path location, Questionnaire questionnaire) throws EvidenceException {
			throw new EvidenceException(LocalizedText.same("opened by " + name));
		}
	}
}
