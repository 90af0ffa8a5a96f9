/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyEntry.Refused;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.api.MethodologyProvider;
import org.manyi.scoring.tests.plugin.ConstantMethod;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A real plug-in bundle is installed and uninstalled while everything runs. */
class PlugInBundleTest {

	private static final String COMPONENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="example.constant">
			  <service><provide interface="org.manyi.scoring.api.ScoringMethod"/></service>
			  <implementation class="org.manyi.scoring.tests.plugin.ConstantMethod"/>
			</scr:component>
			""";

	private final ScoringServices services = new ScoringServices();

	@AfterEach
	void removeServices() throws BundleException {
		services.close();
		for (Bundle bundle : services.context().getBundles()) {
			if (bundle.getSymbolicName() != null && bundle.getSymbolicName().startsWith("example.")) {
				bundle.uninstall();
			}
		}
	}

	@Test
	void itsMethodAndItsMethodologyAppearAndDisappear() throws Exception {
		MethodologyRegistry registry = services.registry();
		ScoringExecutor executor = services.executor();
		PlugInJar jar = new PlugInJar("example.plugin")
				.header(Constants.IMPORT_PACKAGE,
						"org.manyi.model,org.manyi.scoring.api,org.manyi.scoring.api.derivation,"
								+ "org.manyi.scoring.api.evidence")
				.header("Service-Component", "OSGI-INF/constant.xml")
				.header(MethodologyProvider.HEADER, "methodology/example.yaml").file("OSGI-INF/constant.xml", COMPONENT)
				.file("methodology/example.yaml", TestFile.methodology("example", "1.0.0", "constant"))
				.classFile(ConstantMethod.class);

		Bundle bundle = services.context().installBundle("test:plugin", jar.open());
		assertFalse(isPresent(executor));
		bundle.start();
		assertTrue(services.holds(() -> isPresent(executor) && registry.find("example").isPresent()));
		assertEquals("example.plugin 1.2.3: methodology/example.yaml", registry.find("example").orElseThrow().origin());

		bundle.uninstall();
		assertTrue(services.holds(() -> !isPresent(executor) && registry.find("example").isEmpty()));
	}

	@Test
	void aBundleThatOnlyCarriesAFileNeedsNoStart() throws Exception {
		MethodologyRegistry registry = services.registry();
		PlugInJar jar = new PlugInJar("example.file").header(MethodologyProvider.HEADER, "a.yaml, b.yaml")
				.file("a.yaml", TestFile.methodology("file-a", "1.0.0"));

		Bundle bundle = services.context().installBundle("test:file", jar.open());
		assertTrue(bundle.getEntry("a.yaml") != null && bundle.getResource("a.yaml") != null);
		assertTrue(services.holds(() -> registry.find("file-a").isPresent()));
		bundle.start();
		bundle.stop();
		assertTrue(registry.find("file-a").isPresent());
		Refused missing = assertInstanceOf(Refused.class, registry.entries().stream()
				.filter(entry -> entry.origin().equals("example.file 1.2.3: b.yaml")).findFirst().orElseThrow());
		bundle.uninstall();

		assertEquals("there is no such file: Manyi-Methodology: b.yaml", missing.problems().getFirst().text().en());
		assertTrue(registry.entries().stream().map(MethodologyEntry::origin)
				.noneMatch(origin -> origin.startsWith("example.file")));
	}

	private static boolean isPresent(ScoringExecutor executor) {
		return executor.methods().stream().anyMatch(method -> method.id().equals("constant"));
	}
}
