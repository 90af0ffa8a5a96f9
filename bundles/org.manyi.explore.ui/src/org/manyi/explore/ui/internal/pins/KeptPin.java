/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.manyi.analysis.ParetoBasis;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.KeptBaseline;
import org.manyi.explore.ui.internal.KeptSlice;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.Source;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/** How a pin stands in the settings: a word, a colon and a value in each line. */
final class KeptPin {

	private static final String PATH = "path";
	private static final String SURVEY = "survey";
	private static final String METHODOLOGY = "methodology";
	private static final String STATE = "state";
	private static final String SUBMITTED = "submitted";
	private static final String SLICE = "slice";
	private static final String BASELINE = "baseline";
	private static final String BASIS = "basis";
	private static final String FOLD = "fold";

	private KeptPin() {
	}

	static String write(Pin pin) {
		Source source = pin.source();
		Stream.Builder<String> lines = Stream.builder();
		lines.add(line(PATH, source.path().toString()));
		source.surveyId().ifPresent(survey -> lines.add(line(SURVEY, survey)));
		source.methodology().ifPresent(name -> lines.add(line(METHODOLOGY, name.toString())));
		switch (source.state()) {
			case DataState.Now now -> {
				// what is not said
			}
			case DataState.Submitted submitted -> lines.add(line(STATE, SUBMITTED));
			case DataState.AsOf(long version) -> lines.add(line(STATE, Long.toString(version)));
		}
		slice(SLICE, source.slice(), lines);
		if (!source.baseline().equals(Baseline.NOTHING)) {
			lines.add(line(BASELINE, KeptBaseline.name(source.baseline())));
		}
		if (source.baseline() instanceof Baseline.Chosen(Slice compared)) {
			slice(KeptBaseline.COMPARED, compared, lines);
		}
		lines.add(line(BASIS, pin.basis().name()));
		lines.add(line(FOLD, Integer.toString(pin.fold().percent())));
		return lines.build().collect(Collectors.joining("\n"));
	}

	private static void slice(String word, Slice slice, Stream.Builder<String> lines) {
		KeptSlice.write(slice).lines().forEach(restriction -> lines.add(line(word, restriction)));
	}

	private static String line(String word, String value) {
		return word + ":" + value;
	}

	/** What {@link #write} wrote; empty where it does not say of what, or nothing that can be understood. */
	static Optional<Pin> read(String kept) {
		try {
			return first(kept, PATH).map(Path::of).map(path -> new Pin(
					new Source(path, first(kept, SURVEY), first(kept, METHODOLOGY).map(MethodologyName::parse),
							first(kept, STATE).map(KeptPin::state).orElse(DataState.NOW), slice(kept, SLICE),
							baseline(kept)),
					basis(kept), fold(kept)));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Stream<String> values(String kept, String word) {
		return kept.lines().filter(line -> line.startsWith(word + ":")).map(line -> line.substring(word.length() + 1));
	}

	private static Optional<String> first(String kept, String word) {
		return values(kept, word).findFirst();
	}

	private static DataState state(String said) {
		return said.matches("[1-9][0-9]{0,17}") ? new DataState.AsOf(Long.parseLong(said))
				: said.equals(SUBMITTED) ? new DataState.Submitted() : DataState.NOW;
	}

	private static Slice slice(String kept, String word) {
		return KeptSlice.read(values(kept, word).collect(Collectors.joining("\n")));
	}

	private static Baseline baseline(String kept) {
		Optional<String> said = first(kept, BASELINE);
		return said.filter(KeptBaseline.COMPARED::equals).isPresent()
				? new Baseline.Chosen(slice(kept, KeptBaseline.COMPARED))
				: KeptBaseline.named(said.orElse(""));
	}

	private static ParetoBasis basis(String kept) {
		return first(kept, BASIS).flatMap(
				name -> Stream.of(ParetoBasis.values()).filter(basis -> basis.name().equals(name)).findFirst())
				.orElse(ParetoBasis.LOW_ANSWERS);
	}

	private static ParetoFold fold(String kept) {
		return ParetoFold.CHOICES.stream()
				.filter(fold -> first(kept, FOLD).filter(Integer.toString(fold.percent())::equals).isPresent())
				.findFirst().orElse(ParetoFold.CHOICES.getFirst());
	}
}
