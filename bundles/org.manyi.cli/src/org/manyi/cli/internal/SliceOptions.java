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
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.manyi.model.LocalizedText;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.slice.Restriction;
import org.manyi.service.slice.SliceValues;
import org.manyi.store.api.Audience;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Of which responses a command speaks. */
final class SliceOptions {

	static final String ONLY = "--only";

	private static final int MOST_NAMED = 20;

	@Option(names = ONLY, paramLabel = "FIELD=VALUE[,VALUE]", descriptionKey = "only", converter = Converter.class)
	private List<Restriction> only = new ArrayList<>();

	@Option(names = "--slice", paramLabel = "NAME", descriptionKey = "slice")
	private Optional<String> name = Optional.empty();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	/** Whether anything is said of it. */
	boolean areGiven() {
		return !only.isEmpty() || name.isPresent();
	}

	/**
	 * The slice; all responses where nothing is said of it. What {@code --only} says of a field takes the place of what
	 * the named slice says of it.
	 *
	 * @param source the file or workspace
	 * @throws AnalysisException              when the slices that the workspace keeps cannot be read
	 * @throws CommandLine.ParameterException when it keeps none of that name, or a field is given twice
	 */
	Slice slice(Invocation invocation, Path source) throws AnalysisException {
		Slice slice = Slice.ALL;
		if (name.isPresent()) {
			SortedMap<String, Slice> kept = invocation.services().namedSlices().slices(source);
			String wanted = name.get().strip();
			if (!kept.containsKey(wanted)) {
				throw wrong(invocation, "usage.noSlice", wanted, String.join("; ", kept.keySet()));
			}
			slice = kept.get(wanted);
		}
		Slice typed = Slice.ALL;
		for (Restriction restriction : only) {
			if (typed.restrictions().containsKey(restriction.field())) {
				throw wrong(invocation, "usage.onlyTwice", restriction.field().word());
			}
			typed = typed.with(restriction.field(), restriction.values());
			slice = slice.with(restriction.field(), restriction.values());
		}
		return slice;
	}

	/**
	 * Refuses values that no response has: a misspelt one would be left out unseen.
	 *
	 * @throws AnalysisException              when the source cannot be read
	 * @throws CommandLine.ParameterException when there are such
	 */
	void check(Invocation invocation, AnalysisRequest request) throws AnalysisException {
		if (request.slice().isAll()) {
			return;
		}
		SliceValues values = invocation.services().slices().values(request, invocation.monitor());
		for (Restriction unknown : Restriction.of(values.unknown(request.slice()))) {
			List<String> known = values.names(unknown.field()).stream().filter(value -> !value.isEmpty()).toList();
			String names = known.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
					+ (known.size() > MOST_NAMED ? ", …" : "");
			String key = request.audience() == Audience.SHARED ? "usage.noSuchResponsesShared"
					: "usage.noSuchResponses";
			throw wrong(invocation, known.isEmpty() ? "usage.noSuchField" : key, unknown, unknown.field().word(),
					names);
		}
	}

	private CommandLine.ParameterException wrong(Invocation invocation, String key, Object... arguments) {
		return new CommandLine.ParameterException(command.commandLine(), invocation.texts().get(key, arguments));
	}

	/** Reads {@code field=value[,value]…}. */
	static final class Converter implements ITypeConverter<Restriction> {

		@Override
		@NonNullByDefault({}) // the interface says nothing about null
		public Restriction convert(String typed) throws BadValueException {
			return Restriction.parse(typed).orElseThrow(() -> new BadValueException(new LocalizedText(
					"“%s”不是 字段=值[,值] 的形式，例如 unit=甲队,乙队。字段：%s。".formatted(typed, words()),
					"\"%s\" is not of the form field=value[,value], such as unit=North,South. Fields: %s."
							.formatted(typed, words()))));
		}

		private static String words() {
			return SliceValues.FIELDS.stream().map(field -> field.word()).collect(Collectors.joining(", "));
		}
	}
}
