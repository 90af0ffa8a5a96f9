/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.manyi.exchange.api.DayMonthOrder;
import org.manyi.exchange.api.ReadOption;
import org.manyi.exchange.api.ReadOptionException;
import org.manyi.exchange.api.ReadOptions;
import org.manyi.exchange.api.SurveyTool;
import org.manyi.exchange.api.TableHeaders;
import org.manyi.exchange.api.TableSample;
import org.manyi.exchange.api.ToolHeader;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The survey tools that are present. */
@Component(service = { SurveyTools.class, TableHeaders.class })
public final class SurveyTools implements TableHeaders {

	private static final int MOST_HEADER_ROWS = 9;
	private static final int MOST_TITLES = 3;

	private final List<SurveyTool> tools = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addTool(SurveyTool tool) {
		tools.add(tool);
	}

	void removeTool(SurveyTool tool) {
		tools.remove(tool);
	}

	/** All tools, ordered by id. */
	public List<SurveyTool> all() {
		return tools.stream().sorted(Comparator.comparing(SurveyTool::id)).toList();
	}

	@Override
	public List<ReadOption> options() {
		List<String> ids = Stream.concat(Stream.of(NO_TOOL), all().stream().map(SurveyTool::id)).toList();
		return List.of(new ReadOption(ReadOption.TOOL, new LocalizedText("调查工具", "Survey tool"), ids),
				new ReadOption(ReadOption.HEADER_ROWS, new LocalizedText("列名行数", "Rows of headings"),
						IntStream.rangeClosed(1, MOST_HEADER_ROWS).mapToObj(Integer::toString).toList()),
				DayMonthOrder.OPTION);
	}

	@Override
	public TableHeader find(TableSample sample, ReadOptions options) throws EvidenceException {
		for (ReadOption option : options()) {
			check(option, options);
		}
		Optional<String> wanted = options.value(ReadOption.TOOL).map(String::strip);
		Optional<String> rows = options.value(ReadOption.HEADER_ROWS).map(String::strip);
		// who says how many rows are headings speaks of a table that no tool reads rightly
		if (rows.isEmpty() && wanted.isEmpty() || wanted.isPresent() && !wanted.get().equals(NO_TOOL)) {
			Optional<TableHeader> best = ask(new HeaderRows(sample, PlainHeader.titles(sample.records(), MOST_TITLES)),
					wanted);
			if (best.isPresent()) {
				return best.get();
			}
			if (wanted.isPresent()) {
				throw new EvidenceException(
						new LocalizedText("这张表不是“%s”的导出表。请换一种调查工具，或选“none”。".formatted(wanted.get()),
								"The table is no export of \"%s\". Choose another survey tool, or none."
										.formatted(wanted.get())));
			}
		}
		int titles = PlainHeader.titles(sample.records(), MOST_TITLES);
		int count = rows.map(Integer::valueOf).orElse(Math.max(sample.headings(), titles + 1));
		List<List<String>> above = sample.repeated().subList(0, Math.min(count, sample.records().size()));
		return new TableHeader(Optional.empty(), PlainHeader.of(above));
	}

	/** The surest tool, of the rows as they stand, below titles, then with headings over several rows joined. */
	private Optional<TableHeader> ask(HeaderRows rows, Optional<String> wanted) {
		Optional<TableHeader> best = ask(rows.asTheyStand(), 0, wanted)
				.or(() -> rows.titles() > 0 ? ask(rows.belowTitles(), rows.titles(), wanted) : Optional.empty());
		boolean cut = best.isPresent() && best.get().header().headerRows() < rows.headings();
		return cut ? ask(rows.joined(), rows.headings() - 1, wanted).or(() -> best) : best;
	}

	/** @param above rows of the file that are headings and not among the records */
	private Optional<TableHeader> ask(List<List<String>> records, int above, Optional<String> wanted) {
		List<TableHeader> found = new ArrayList<>();
		for (SurveyTool tool : all()) {
			if (wanted.isEmpty() || wanted.get().equals(tool.id())) {
				ask(tool, records).map(header -> new ToolHeader(header.confidence(), header.headerRows() + above,
						header.columns(), header.warnings(), header.reason()))
						.ifPresent(header -> found.add(new TableHeader(Optional.of(tool), header)));
			}
		}
		return found.stream().max(Comparator.comparingInt(header -> header.header().confidence()));
	}

	/** A tool that fails knows nothing; what others know of the table stands. */
	private static Optional<ToolHeader> ask(SurveyTool tool, List<List<String>> records) {
		try {
			return tool.recognise(records);
		} catch (RuntimeException | LinkageError e) {
			return Optional.empty();
		}
	}

	private static void check(ReadOption option, ReadOptions options) throws EvidenceException {
		Optional<String> value = options.value(option.key());
		if (value.isPresent() && !option.values().contains(value.get().strip())) {
			throw ReadOptionException.of(option, value.get());
		}
	}
}
