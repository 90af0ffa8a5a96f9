/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** A plug-in, compiled against the jars of the product and packed as somebody else would. */
final class CompiledPlugIn {

	private static final String METHOD = """
			package com.acme;
			import java.util.*;
			import org.manyi.model.*;
			import org.manyi.scoring.api.*;
			import org.manyi.scoring.api.derivation.*;
			import org.manyi.scoring.api.evidence.EvidenceRequest;
			public class %1$s implements ScoringMethod {
				%2$s
				public PlugInDescriptor descriptor() {
					return new PlugInDescriptor("%3$s", "1.0.0", LocalizedText.same("%3$s"), "a test", List.of());
				}
				public ScoreRange range() { return ScoreRange.PERCENT_0_100; }
				public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) { return Set.of(); }
				public ScoreSheet score(ScoringInput input) { %4$s
					return ScoreSheet.ofOverall(new Score("index", Derivation.of("c", LocalizedText.same("c"),
						new Expression.Constant("42", Rational.of(42))), Optional.empty(), Optional.empty()));
				}
			}
			""";

	private final Manifest manifest = new Manifest();
	private final Map<String, String> files = new LinkedHashMap<>();
	private final Map<String, String> sources = new LinkedHashMap<>();
	private final List<String> components = new ArrayList<>();

	CompiledPlugIn(String id, String version) {
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", id).header("Bundle-Version", version)
				.header("Import-Package", "org.manyi.model,org.manyi.scoring.api,org.manyi.scoring.api.derivation,"
						+ "org.manyi.scoring.api.evidence,org.osgi.framework");
	}

	CompiledPlugIn header(String name, String value) {
		manifest.getMainAttributes().putValue(name, value);
		return this;
	}

	CompiledPlugIn file(String path, String text) {
		files.put(path, text);
		return this;
	}

	/** A class that no component is made of. */
	CompiledPlugIn source(String name, String text) {
		sources.put(name, text);
		return this;
	}

	/**
	 * A scoring method whose score is 42.
	 *
	 * @param name    of the class
	 * @param id      of the method
	 * @param members of the class, beside what a method needs
	 * @param before  what it does before it scores
	 */
	CompiledPlugIn method(String name, String id, String members, String before) {
		components.add("OSGI-INF/" + name + ".xml");
		file("OSGI-INF/" + name + ".xml", """
				<scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="com.acme.%1$s">
				  <service><provide interface="org.manyi.scoring.api.ScoringMethod"/></service>
				  <implementation class="com.acme.%1$s"/>
				</scr:component>
				""".formatted(name));
		return source(name, METHOD.formatted(name, members, id, before));
	}

	/**
	 * Compiles and packs it.
	 *
	 * @param jar  a file that may exist
	 * @param work an empty folder
	 */
	Path write(Path jar, Path work) throws IOException {
		if (!components.isEmpty()) {
			header("Service-Component", String.join(",", components));
		}
		compile(work);
		try (OutputStream file = Files.newOutputStream(jar);
				JarOutputStream out = new JarOutputStream(file, manifest)) {
			for (Map.Entry<String, String> entry : files.entrySet()) {
				add(out, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
			try (Stream<Path> all = Files.walk(work)) {
				for (Path path : all.filter(path -> path.toString().endsWith(".class")).toList()) {
					add(out, work.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
				}
			}
		}
		return jar;
	}

	private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
		out.putNextEntry(new JarEntry(name));
		out.write(bytes);
		out.closeEntry();
	}

	private void compile(Path work) throws IOException {
		if (sources.isEmpty()) {
			return;
		}
		List<String> arguments = new ArrayList<>(List.of("--release", "21", "-proc:none", "-nowarn", "-encoding",
				"UTF-8", "-d", work.toString(), "-cp", classPath()));
		for (Map.Entry<String, String> source : sources.entrySet()) {
			arguments.add(Files.writeString(work.resolve(source.getKey() + ".java"), source.getValue()).toString());
		}
		int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
		if (status != 0) {
			throw new IOException("the plug-in does not compile");
		}
	}

	private static String classPath() throws IOException {
		try (Stream<Path> jars = Files.list(DeliveredProduct.installation().resolve("plugins"))) {
			return jars.map(Path::toString)
					.filter(jar -> jar.contains("org.manyi.model_") || jar.contains("org.manyi.scoring.api_")
							|| jar.contains("org.eclipse.osgi_"))
					.collect(Collectors.joining(System.getProperty("path.separator")));
		}
	}
}
