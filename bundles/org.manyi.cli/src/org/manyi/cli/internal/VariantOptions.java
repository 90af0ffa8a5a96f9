/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.Methodology;
import org.manyi.service.AnalysisException;
import org.manyi.service.compare.Variant;

import picocli.CommandLine.Option;

/**
 * One of the rules of a comparison: a methodology and what follows it, up to the next methodology. The fields that may
 * be left out are no {@link Optional}: picocli sets those before there is a variant to set them in, as where help is
 * asked for.
 */
final class VariantOptions {

	@Option(names = { "-m", "--methodology" }, required = true, paramLabel = "ID|FILE",
			descriptionKey = "compare.methodology", converter = MethodologyNameConverter.class)
	private String methodology = "";

	@Option(names = "--version", paramLabel = "VERSION", descriptionKey = "compare.version")
	private @Nullable String version;

	@Option(names = "--option", paramLabel = "key=value", descriptionKey = "compare.option",
			converter = ReadingOption.Converter.class)
	private List<ReadingOption> options = new ArrayList<>();

	@Option(names = "--weighting", paramLabel = "SCHEME", descriptionKey = "compare.weighting")
	private @Nullable String weighting;

	@Option(names = "--name", paramLabel = "TEXT", descriptionKey = "compare.name")
	private @Nullable String name;

	/** The methodology file, where one is named. */
	Optional<Path> file(Invocation invocation) {
		return named().file(invocation);
	}

	/** The options that are given twice. */
	Optional<ReadingOption> twice() {
		List<ReadingOption> all = all();
		return all.stream().filter(option -> all.stream().filter(other -> other.key().equals(option.key())).count() > 1)
				.findFirst();
	}

	/** Whether anything but the methodology is said. */
	boolean changes() {
		return !all().isEmpty();
	}

	/** The methodology as it is. */
	Variant unchanged(Invocation invocation, Optional<Path> workspace) throws AnalysisException {
		return Variant.of(find(invocation, workspace));
	}

	/**
	 * What is meant.
	 *
	 * @param workspace the workspace whose versions are known as well
	 * @throws AnalysisException when there is no such methodology, or its file is wrong
	 */
	Variant variant(Invocation invocation, Optional<Path> workspace) throws AnalysisException {
		SortedMap<String, String> readings = new TreeMap<>();
		all().forEach(option -> readings.put(option.key(), option.value()));
		return new Variant(Optional.ofNullable(name), find(invocation, workspace), readings);
	}

	private List<ReadingOption> all() {
		List<ReadingOption> all = new ArrayList<>(options);
		String scheme = weighting;
		if (scheme != null) {
			all.add(new ReadingOption(Variant.WEIGHTING, scheme));
		}
		return all;
	}

	private Methodology find(Invocation invocation, Optional<Path> workspace) throws AnalysisException {
		return invocation.services().methodologies()
				.find(file(invocation).map(Path::toString).orElse(named().name()), workspace);
	}

	private MethodologyName named() {
		return new MethodologyName(
				Optional.ofNullable(version).map(number -> methodology + "@" + number).orElse(methodology));
	}
}
