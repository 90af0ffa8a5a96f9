/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker finds each kind of breach in made-up manifests, and nothing in sound ones. */
class DirectionCheckerTest {

	private final List<BundleManifest> bundles = new ArrayList<>(List.of(
			exporting("org.manyi.model", "org.manyi.model"),
			exporting("org.manyi.scoring.api", "org.manyi.scoring.api,org.manyi.scoring.api.evidence"),
			exporting("org.manyi.scoring", "org.manyi.scoring"),
			exporting("org.manyi.store.api", "org.manyi.store.api"),
			exporting("org.manyi.analysis", "org.manyi.analysis"),
			exporting("org.manyi.service", "org.manyi.service"),
			exporting("org.manyi.methodology.itservice", "org.manyi.methodology.itservice")));

	@ParameterizedTest
	@CsvSource({
			"org.manyi.scoring.api,          org.manyi.model",
			"org.manyi.methodology.itservice, org.manyi.model",
			"org.manyi.methodology.acme,     org.manyi.scoring.api.evidence",
			"org.manyi.service,              org.manyi.scoring",
			"org.manyi.service,              org.manyi.analysis",
			"org.manyi.cli,                  org.manyi.service",
			"org.manyi.cli,                  picocli",
			"org.manyi.explore.ui,           org.eclipse.swt.widgets",
			"org.manyi.ui,                   org.eclipse.nebula.widgets.nattable",
			"org.manyi.app,                  org.eclipse.e4.ui.model.application",
			"org.manyi.exchange,             de.siegmar.fastcsv.reader",
			"org.manyi.chart,                org.jfree.chart",
			"org.manyi.scoring,              org.snakeyaml.engine.v2.api",
			"org.manyi.analysis,             org.apache.commons.math3.distribution",
			"org.manyi.methodology.acme,     org.osgi.service.component.annotations" })
	void allows(String bundle, String imported) {
		assertEquals(List.of(), breaches(bundle, Map.of("Import-Package", imported)));
	}

	@ParameterizedTest
	@CsvSource({
			"org.manyi.model,                org.manyi.scoring.api",
			"org.manyi.scoring.api,          org.manyi.store.api",
			"org.manyi.scoring,              org.manyi.service",
			"org.manyi.analysis,             org.manyi.store.api",
			"org.manyi.chart,                org.manyi.scoring",
			"org.manyi.service,              org.manyi.methodology.itservice",
			"org.manyi.methodology.acme,     org.manyi.methodology.itservice",
			"org.manyi.methodology.acme,     org.manyi.analysis",
			"org.manyi.methodology.acme,     org.apache.commons.math3.stat",
			"org.manyi.model,                org.eclipse.core.runtime",
			"org.manyi.chart,                org.eclipse.swt.graphics",
			"org.manyi.service,              org.eclipse.jface.viewers",
			"org.manyi.cli,                  org.eclipse.e4.core.contexts",
			"org.manyi.exchange,             org.jfree.chart",
			"org.manyi.cli,                  com.fasterxml.jackson.core",
			"org.manyi.ui,                   org.apache.batik.svggen",
			"org.manyi.service,              org.snakeyaml.engine.v2.api",
			"org.manyi.service,              org.apache.commons.math3.distribution",
			"org.manyi.explore.ui,           picocli",
			"org.manyi.service,              org.duckdb" })
	void refusesAnImport(String bundle, String imported) {
		List<String> breaches = breaches(bundle, Map.of("Import-Package", imported + ";resolution:=optional"));
		assertEquals(1, breaches.size(), breaches::toString);
		assertTrue(breaches.get(0).startsWith(bundle + " depends on " + imported), breaches.get(0));
	}

	@ParameterizedTest
	@CsvSource({ "Require-Bundle", "Fragment-Host" })
	void refusesABundle(String header) {
		List<String> breaches = breaches("org.manyi.analysis", Map.of(header, "org.manyi.service"));
		assertEquals(List.of("org.manyi.analysis depends on org.manyi.service: "
				+ "analysis may know [model, scoring.api], not service"), breaches);
	}

	@Test
	void refusesADynamicImport() {
		List<String> breaches = breaches("org.manyi.service",
				Map.of("DynamicImport-Package", "org.eclipse.swt.widgets"));
		assertEquals(List.of("org.manyi.service depends on org.eclipse.swt.widgets: SWT is for *.ui, app, ui alone"),
				breaches);
	}

	@Test
	void resolvesAPackageToTheBundleThatExportsIt() {
		bundles.add(exporting("org.manyi.explore.ui", "org.manyi.analysis.extra"));
		List<String> breaches = breaches("org.manyi.service", Map.of("Import-Package", "org.manyi.analysis.extra"));
		assertEquals(1, breaches.size(), breaches::toString);
		assertTrue(breaches.get(0).endsWith("not *.ui"), breaches.get(0));
	}

	@Test
	void namesABundleWithoutAPlace() {
		assertEquals(List.of("org.manyi.misc has no place in the law of direction"),
				breaches("org.manyi.misc", Map.of()));
	}

	@Test
	void findsEveryBreachOfABundle() {
		assertEquals(3, breaches("org.manyi.model", Map.of("Import-Package", "org.manyi.analysis,org.eclipse.swt",
				"Require-Bundle", "org.manyi.service;bundle-version=\"[1.0.0,2.0.0)\"")).size());
	}

	private List<String> breaches(String bundle, Map<String, String> headers) {
		bundles.removeIf(other -> other.name().equals(bundle));
		Map<String, String> all = new HashMap<>(headers);
		all.put("Bundle-SymbolicName", bundle + ";singleton:=true");
		bundles.add(BundleManifest.of(all));
		return new DirectionChecker(bundles).breaches();
	}

	private static BundleManifest exporting(String bundle, String packages) {
		return BundleManifest.of(Map.of("Bundle-SymbolicName", bundle, "Export-Package", packages));
	}
}
