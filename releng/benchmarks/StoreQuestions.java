/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import org.duckdb.DuckDBDriver;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.GroupField;
import org.manyi.model.Slice;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceQuery;
import org.manyi.store.api.EvidenceResult;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.duckdb.internal.DuckDbStore;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource;

/**
 * Asks a workspace of {@code GenerateResponses} for tallies, warm, and beside it asks DuckDB for the same counts by
 * statements written by hand: of a copy of the workspace's own tables, and of the table that DuckDB made of the file.
 *
 * <pre>java -cp PLUGINS StoreQuestions.java WORKSPACE DATABASE RUNS</pre>
 */
public final class StoreQuestions {

	private static final int ITEMS = 12;
	private static final int REGIONS = 5;
	private static final int YEARS = 5;
	private static final int LAST_YEAR = 2025;
	private static final int WARM_UPS = 3;

	private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private final Map<String, List<Double>> millis = new LinkedHashMap<>();
	/** How long processors worked, together. */
	private final Map<String, List<Double>> worked = new LinkedHashMap<>();
	private boolean counted;

	private StoreQuestions() {
	}

	public static void main(String[] arguments) throws EvidenceException, SQLException, IOException {
		Path workspace = Path.of(arguments[0]);
		new StoreQuestions().run(workspace, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
	}

	private void run(Path folder, Path peer, int runs) throws EvidenceException, SQLException, IOException {
		Path copy = folder.resolveSibling("copy.duckdb");
		Files.copy(folder.resolve("store.duckdb"), copy);
		Properties settings = settings();
		try (Workspace workspace = new DuckDbStore().open(folder, "benchmark");
				Connection coded = new DuckDBDriver().connect("jdbc:duckdb:" + copy, settings);
				Connection plain = new DuckDBDriver().connect("jdbc:duckdb:" + peer, settings)) {
			StoreEvidenceSource cube = (StoreEvidenceSource) workspace.evidence(workspace.surveys().getFirst().id(),
					workspace.version());
			StoreEvidenceSource rows = cube.withoutCube();
			for (int run = -WARM_UPS; run < runs; run++) {
				counted = run >= 0;
				Slice slice = slice(run + WARM_UPS);
				EvidenceResult quick = time("slice, from the cube", () -> ask(cube, slice, List.of()));
				EvidenceResult slow = time("slice, rows counted", () -> ask(rows, slice, List.of()));
				requireEqual(quick.total(), slow.total());
				long answers = time("unit x month, rows counted", () -> sum(ask(rows, Slice.ALL,
						List.of(GroupField.UNIT, GroupField.MONTH))));
				requireEqual(answers, time("SQL by hand, a grouping per item",
						() -> sum(coded, perItem("unit, month", "response_1", item -> "a" + item))));
				requireEqual(answers, time("SQL by hand, grouping sets", () -> sum(coded, groupingSets())));
				requireEqual(answers, time("SQL by hand, table of the file", () -> sum(plain,
						perItem("unit, date_trunc('month', date)", "responses", item -> "Q" + (item + 1)))));
			}
		}
		print();
	}

	/** As the store has them: statements by hand are not to be slower for less. */
	private static Properties settings() {
		Properties settings = new Properties();
		settings.put("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
		settings.put("perfect_ht_threshold", "20");
		settings.put("preserve_insertion_order", "false");
		return settings;
	}

	/** Another region and year each time. */
	private static Slice slice(int number) {
		return new Slice(Map.of(GroupField.REGION, Set.of("R" + (1 + number % REGIONS)), GroupField.YEAR,
				Set.of(Integer.toString(LAST_YEAR - number / REGIONS % YEARS))));
	}

	private static EvidenceResult ask(EvidenceSource source, Slice slice, List<GroupField> by)
			throws EvidenceException {
		return source.read(new EvidenceQuery(slice, Set.of(), by, OptionalLong.empty(), Optional.empty()),
				new NullProgressMonitor());
	}

	/** All answers of all groups, whatever they are. */
	private static long sum(EvidenceResult result) {
		return result.groups().values().stream().flatMap(group -> group.tally().items().stream())
				.mapToLong(item -> item.returned()).sum();
	}

	private static long sum(Connection connection, String sql) throws SQLException {
		long sum = 0;
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			while (row.next()) {
				row.getObject(1);
				row.getObject(2);
				row.getObject(4);
				sum += row.getLong(5);
			}
		}
		return sum;
	}

	private static String perItem(String keys, String table, IntFunction<String> column) {
		return IntStream.range(0, ITEMS)
				.mapToObj(item -> "SELECT %s, %d, %s, COUNT(*) FROM %s GROUP BY %1$s, %3$s".formatted(keys, item,
						column.apply(item), table))
				.collect(Collectors.joining(" UNION ALL "));
	}

	private static String groupingSets() {
		String items = IntStream.range(0, ITEMS).mapToObj(item -> "a" + item).collect(Collectors.joining(", "));
		String sets = IntStream.range(0, ITEMS).mapToObj(item -> "(unit, month, a" + item + ")")
				.collect(Collectors.joining(", "));
		return "SELECT unit, month, GROUPING(%s), COALESCE(%1$s), COUNT(*) FROM response_1 GROUP BY GROUPING SETS (%s)"
				.formatted(items, sets);
	}

	/** Something that is timed. */
	@FunctionalInterface
	private interface Question<T> {

		T answer() throws EvidenceException, SQLException;
	}

	private <T> T time(String name, Question<T> question) throws EvidenceException, SQLException {
		long processor = system.getProcessCpuTime();
		long start = System.nanoTime();
		T answer = question.answer();
		if (counted) {
			worked.computeIfAbsent(name, added -> new ArrayList<>())
					.add((system.getProcessCpuTime() - processor) / 1e6);
			millis.computeIfAbsent(name, added -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
		}
		return answer;
	}

	private static void requireEqual(Object one, Object other) {
		if (!one.equals(other)) {
			throw new IllegalStateException("the counts differ: " + one + " and " + other);
		}
	}

	private static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int middle = sorted.size() / 2;
		return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

	private void print() {
		Map<String, Double> medians = new LinkedHashMap<>();
		millis.forEach((name, times) -> {
			medians.put(name, median(times));
			System.out.printf(Locale.ROOT,
					"%-34s median %7.1f ms   least %7.1f ms   most %7.1f ms   processors %7.1f ms%n", name,
					medians.get(name), Collections.min(times), Collections.max(times), median(worked.get(name)));
		});
		double best = medians.entrySet().stream().filter(entry -> entry.getKey().startsWith("SQL"))
				.mapToDouble(Map.Entry::getValue).min().orElseThrow();
		System.out.printf(Locale.ROOT, "ratio        %.2f of the best SQL by hand%n",
				medians.get("unit x month, rows counted") / best);
	}
}
