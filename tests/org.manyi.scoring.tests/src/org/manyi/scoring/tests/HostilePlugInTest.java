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

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.PlugInCatalogue;
import org.manyi.scoring.PlugInEntry;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.ScoringResult;
import org.manyi.scoring.Verdict;
import org.manyi.scoring.api.ScoreValue;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.api.evidence.EvidenceSet;
import org.manyi.scoring.api.evidence.ItemTally;
import org.manyi.scoring.api.evidence.ResponseCounts;
import org.manyi.scoring.api.evidence.Tally;
import org.manyi.scoring.tests.plugin.ConstantMethod;
import org.manyi.scoring.tests.plugin.HostileMethods;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A plug-in bundle whose methods loop, allocate, exit, start threads or cannot be made: each fails alone, and ends. */
class HostilePlugInTest {

	private final ScoringServices services = new ScoringServices();
	private Optional<Bundle> bundle = Optional.empty();

	@AfterEach
	void removeServices() throws BundleException {
		services.close();
		if (bundle.isPresent()) {
			bundle.get().uninstall();
		}
	}

	@Test
	void whatTheyDoWhenTheyScoreEndsAndTheOthersGoOn() throws Exception {
		install(HostileMethods.Looping.class, HostileMethods.Allocating.class, HostileMethods.Exiting.class,
				HostileMethods.Halting.class, HostileMethods.Threading.class, HostileMethods.Recursing.class,
				ConstantMethod.class);
		services.registerEqualWeights();
		Methodology methodology = methodology("looping", "allocating", "exiting", "halting", "threading", "recursing",
				"constant");

		for (int run = 0; run < 2; run++) {
			ScoringResult result = score(methodology);
			assertEquals(
					List.of("looping: did not return within 2 s", "allocating: allocated more than MiB in one call",
							"exiting: called System.exit, which no plug-in may",
							"halting: called System.exit, which no plug-in may",
							"threading: starts threads of its own, which no plug-in may",
							"recursing: recursed too deeply"),
					result.measures().stream().limit(6).map(measure -> failure(measure.score().value())).toList());
			assertEquals(Optional.of(Verdict.MET), result.measures().getLast().verdict());
		}
		assertEquals("", running(), "threads that are still in the plug-in");
	}

	@Test
	void thoseThatCannotBeMadeAreListedWithTheReason() throws Exception {
		install(HostileMethods.Unmakeable.class, HostileMethods.ExitingWhenMade.class,
				HostileMethods.LoopingWhenLoaded.class, ConstantMethod.class);
		services.registerEqualWeights();

		assertEquals(Optional.of(Verdict.MET), score(methodology("constant")).measures().getFirst().verdict());
		var reference = services.context().getServiceReference(PlugInCatalogue.class);
		PlugInCatalogue catalogue = services.context().getService(reference);
		List<String> failed = catalogue.methods().stream().filter(PlugInEntry.Failed.class::isInstance)
				.map(PlugInEntry.Failed.class::cast).filter(entry -> entry.origin().equals("example.hostile 1.2.3"))
				.map(entry -> entry.reason().en()).sorted().toList();
		services.context().ungetService(reference);

		assertEquals(List.of("called System.exit, which no plug-in may",
				"could not be made: it threw IllegalStateException: on purpose", "did not return within 2 s"), failed);
	}

	/** Packs the methods as a third party would. */
	private void install(Class<?>... methods) throws Exception {
		PlugInJar jar = new PlugInJar("example.hostile").header(Constants.IMPORT_PACKAGE,
				"org.manyi.model,org.manyi.scoring.api,org.manyi.scoring.api.derivation,"
						+ "org.manyi.scoring.api.evidence");
		jar.header("Service-Component", Arrays.stream(methods)
				.map(method -> "OSGI-INF/" + method.getSimpleName() + ".xml").collect(Collectors.joining(",")));
		for (Class<?> method : methods) {
			jar.classFile(method).file("OSGI-INF/" + method.getSimpleName() + ".xml", """
					<?xml version="1.0" encoding="UTF-8"?>
					<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
					  <service><provide interface="org.manyi.scoring.api.ScoringMethod"/></service>
					  <implementation class="%1$s"/>
					</scr:component>
					""".formatted(method.getName()));
		}
		Bundle installed = services.context().installBundle("test:hostile", jar.open());
		bundle = Optional.of(installed);
		installed.start();
		assertTrue(services.holds(() -> installed.getRegisteredServices() != null
				&& installed.getRegisteredServices().length == methods.length));
	}

	private static String failure(ScoreValue value) {
		return assertInstanceOf(ScoreValue.Missing.class, value).reason().en().replaceFirst("^method failed: ", "")
				.replaceFirst("more than \\d+ MiB", "more than MiB");
	}

	/** The names of threads that run code of the plug-in. */
	private static String running() {
		return Thread.getAllStackTraces().entrySet().stream()
				.filter(thread -> Arrays.stream(thread.getValue())
						.anyMatch(frame -> frame.getClassName().startsWith(HostileMethods.class.getName())))
				.map(thread -> thread.getKey().getName()).collect(Collectors.joining(", "));
	}

	private Methodology methodology(String... methods) throws Exception {
		var reference = services.context().getServiceReference(MethodologyReader.class);
		MethodologyReader reader = services.context().getService(reference);
		try {
			return reader.read("test", new TestFile("test", TestFile.methodology("test", "1.0.0", methods)).open());
		} finally {
			services.context().ungetService(reference);
		}
	}

	private ScoringResult score(Methodology methodology) throws Exception {
		ScoringExecutor executor = services.executor();
		ItemTally item = new ItemTally("Q1", new TreeMap<>(Map.of(2, 10L, 1, 0L)), 0, 0, 0, 0);
		Tally tally = new Tally(new ResponseCounts(OptionalLong.empty(), 10, 10), List.of(item), List.of());
		return executor.run(executor.plan(methodology, Map.of()),
				List.of(new EvidenceSet(Map.of(new EvidenceRequest.ForTally(), tally))), new NullProgressMonitor())
				.getFirst();
	}
}
