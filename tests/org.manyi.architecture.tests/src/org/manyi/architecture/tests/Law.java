/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may know whom, as docs/architecture.md has it.
 * <p>
 * Every bundle of ours belongs to a <em>role</em>, named like the bundle without the prefix {@code org.manyi.};
 * {@code methodology.*} and {@code *.ui} stand for all bundles of that kind. A role may know what its arrows point to,
 * and what is reachable from there, save the roles that are {@linkplain #KNOWN_ONLY_BY kept} for named others.
 */
final class Law {

	private static final String PREFIX = "org.manyi.";

	/** The arrows: role to the roles it may know. */
	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
			Map.entry("model", Set.of()),
			Map.entry("scoring.api", Set.of("model")),
			Map.entry("scoring", Set.of("scoring.api")),
			Map.entry("scoring.methods", Set.of("scoring.api")),
			Map.entry("methodology.*", Set.of("scoring.api")),
			Map.entry("analysis", Set.of("scoring.api")),
			Map.entry("causal", Set.of("scoring.api")),
			Map.entry("store.api", Set.of("scoring.api")),
			Map.entry("store.duckdb", Set.of("store.api")),
			Map.entry("exchange.api", Set.of("store.api")),
			Map.entry("exchange", Set.of("exchange.api")),
			Map.entry("exchange.excel", Set.of("exchange.api")),
			Map.entry("exchange.spss", Set.of("exchange.api")),
			Map.entry("service", Set.of("scoring", "exchange.api", "store.api", "analysis", "causal")),
			Map.entry("improvement", Set.of("service")),
			Map.entry("chart", Set.of("analysis", "causal")),
			Map.entry("report", Set.of("chart", "improvement", "service")),
			Map.entry("cli", Set.of("service", "chart", "report", "exchange", "improvement")),
			Map.entry("ui", Set.of("service", "chart", "report", "exchange", "improvement")),
			Map.entry("*.ui", Set.of("ui", "service", "chart", "report", "exchange", "improvement")),
			Map.entry("app", Set.of("ui", "*.ui")),
			Map.entry("jface.nl_zh", Set.of()), // a fragment with words alone
			Map.entry("launcher", Set.of("cli")));

	/** Roles that are found as services, and the only roles that may name them. */
	private static final Map<String, Set<String>> KNOWN_ONLY_BY = Map.of(
			"scoring", Set.of("service", "report", "cli", "ui", "*.ui"), // the types of a result, as service gives them
			"scoring.methods", Set.of(),
			"methodology.*", Set.of(),
			"exchange.excel", Set.of(),
			"exchange.spss", Set.of(),
			"store.duckdb", Set.of(),
			"launcher", Set.of());

	/** What others made, by the prefix of its packages and bundles, and the roles that may see it. */
	private static final List<Library> LIBRARIES = List.of(
			new Library("SWT", List.of("org.eclipse.swt"), Set.of("ui", "*.ui", "app")),
			new Library("JFace", List.of("org.eclipse.jface"), Set.of("ui", "*.ui", "app", "jface.nl_zh")),
			new Library("e4", List.of("org.eclipse.e4", "org.eclipse.ui"), Set.of("ui", "*.ui", "app")),
			new Library("NatTable", List.of("org.eclipse.nebula"), Set.of("ui", "*.ui", "app")),
			new Library("Jackson", List.of("com.fasterxml.jackson"), Set.of("exchange", "report")),
			new Library("FastCSV", List.of("de.siegmar.fastcsv"), Set.of("exchange")),
			new Library("POI", List.of("org.apache.poi", "com.deepoove.poi"), Set.of("exchange.excel", "report")),
			new Library("JFreeChart", List.of("org.jfree"), Set.of("chart")),
			new Library("biweekly", List.of("biweekly", "net.sf.biweekly", "com.github.mangstadt"), Set.of("report")),
			new Library("OpenPDF", List.of("org.openpdf", "com.github.librepdf"), Set.of("chart", "report")),
			new Library("Batik", List.of("org.apache.batik", "org.apache.xmlgraphics"), Set.of("chart")),
			new Library("ASM", List.of("org.objectweb.asm"), Set.of("scoring")),
			new Library("SnakeYAML Engine", List.of("org.snakeyaml.engine"), Set.of("scoring")),
			new Library("Commons Math", List.of("org.apache.commons.math3"),
					Set.of("analysis", "scoring.methods", "causal")),
			new Library("Lucene", List.of("org.apache.lucene"), Set.of("service")),
			new Library("DuckDB", List.of("org.duckdb"), Set.of("store.duckdb")),
			new Library("picocli", List.of("picocli", "info.picocli"), Set.of("cli")));

	/** Roles that stand on the JDK, OSGi and annotations alone. */
	private static final Set<String> BARE = Set.of("model", "scoring.api", "methodology.*");

	private static final List<String> BARE_MAY_SEE = List.of("org.osgi", "org.eclipse.jdt.annotation");

	private Law() {
	}

	/**
	 * The role of a bundle.
	 *
	 * @param bundle symbolic name
	 * @return empty if the bundle is not ours or has no place in the law
	 */
	static Optional<String> roleOf(String bundle) {
		if (!isOurs(bundle)) {
			return Optional.empty();
		}
		String name = bundle.substring(PREFIX.length());
		if (ARROWS.containsKey(name)) {
			return Optional.of(name);
		}
		if (name.startsWith("methodology.") && !name.endsWith(".ui")) {
			return Optional.of("methodology.*");
		}
		return name.endsWith(".ui") ? Optional.of("*.ui") : Optional.empty();
	}

	/** Whether a bundle or package name is of this project. */
	static boolean isOurs(String name) {
		return name.startsWith(PREFIX);
	}

	/** Whether a bundle of one role may depend on a bundle of the other. */
	static boolean mayKnow(String role, String other) {
		Set<String> only = KNOWN_ONLY_BY.get(other);
		return (only == null || only.contains(role)) && reachable(role).contains(other);
	}

	/** All roles a role may know, sorted. */
	static Set<String> known(String role) {
		Set<String> known = new TreeSet<>(reachable(role));
		known.removeIf(other -> !mayKnow(role, other));
		return known;
	}

	/**
	 * Why a role may not see what others made.
	 *
	 * @param role the role that depends
	 * @param name a bundle or package that is not of this project
	 * @return the reason, empty if it may
	 */
	static Optional<String> refusal(String role, String name) {
		if (BARE.contains(role)) {
			return BARE_MAY_SEE.stream().anyMatch(prefix -> within(name, prefix)) ? Optional.empty()
					: Optional.of(role + " stands on the JDK, OSGi and annotations alone");
		}
		return LIBRARIES.stream().filter(library -> library.contains(name) && !library.seenBy().contains(role))
				.map(library -> library.name() + " is for " + String.join(", ", new TreeSet<>(library.seenBy()))
						+ " alone")
				.findFirst();
	}

	private static Set<String> reachable(String role) {
		Set<String> found = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(ARROWS.getOrDefault(role, Set.of()));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (found.add(next)) {
				open.addAll(ARROWS.getOrDefault(next, Set.of()));
			}
		}
		return found;
	}

	private static boolean within(String name, String prefix) {
		return name.equals(prefix) || name.startsWith(prefix + ".");
	}

	private record Library(String name, List<String> prefixes, Set<String> seenBy) {

		boolean contains(String candidate) {
			return prefixes.stream().anyMatch(prefix -> within(candidate, prefix));
		}
	}
}
