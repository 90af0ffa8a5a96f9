/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.manyi.model.FrozenWeights;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.model.Weighting;
import org.manyi.scoring.api.MethodologyProvider;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.HeldWorkspace;
import org.manyi.service.WorkspaceService;
import org.manyi.store.api.EvidenceException;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * How long a change of a weight takes, of few and of many responses, in turn: for the service to answer anew, and in
 * the real window from the changed draft's arrival until every open view (scores, Pareto of lost points, lowest items,
 * derivation) has been painted with it. No test: run by {@code releng/benchmarks/what-if}, which names two workspaces
 * of the same survey.
 */
@EnabledIfEnvironmentVariable(named = "MANYI_WHAT_IF_LARGE", matches = ".+")
class WhatIfBenchmark extends ExploreTest {

	private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final int WARM_UPS = 150;
	/** So often the workspaces take turns, so that neither is measured in a warmer machine. */
	private static final int TURNS = 4;
	private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("MANYI_WHAT_IF_RUNS", "60"));

	private final Map<String, List<Double>> millis = new TreeMap<>();
	private int change;

	WhatIfBenchmark(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void aChangeOfAWeight() throws Exception {
		Path small = Path.of(System.getenv("MANYI_WHAT_IF_SMALL"));
		Path large = Path.of(System.getenv("MANYI_WHAT_IF_LARGE"));
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		ServiceRegistration<MethodologyProvider> first = announce(bundle, rules());
		try {
			ServiceRegistration<MethodologyProvider> last = first;
			for (int round = 0; round <= TURNS; round++) {
				for (Map.Entry<String, Path> workspace : List.of(Map.entry("few", small), Map.entry("many", large))) {
					last = window(bundle, last, workspace.getKey(), workspace.getValue(), round > 0);
				}
			}
			last.unregister();
			service(bundle, small, large);
		} finally {
			print();
		}
	}

	/** Changes a weight so many times, and notes how long the window took. */
	private ServiceRegistration<MethodologyProvider> window(BundleContext bundle,
			ServiceRegistration<MethodologyProvider> before, String name, Path workspace, boolean warm)
			throws IOException, InterruptedException {
		workbench.picker().answer(workspace);
		run("org.manyi.explore.ui.command.workspace.open", Map.of());
		driver.waitFor("the scores of " + workspace,
				() -> text("slice.file").equals("benchmark") && weight().equals(lambda()));
		driver.choose("pareto.basis", "Lost points");
		ServiceRegistration<MethodologyProvider> last = before;
		for (int run = 0; run < (warm ? RUNS / TURNS : WARM_UPS); run++) {
			change++;
			byte[] rules = rules();
			String expected = lambda();
			CompletableFuture<Long> painted = new CompletableFuture<>();
			driver.display().syncExec(() -> look(driver.display(), expected, painted));
			long start = System.nanoTime();
			ServiceRegistration<MethodologyProvider> next = announce(bundle, rules);
			last.unregister();
			last = next;
			try {
				note("window " + name + (warm ? "" : " (warming up)"),
						painted.get(30, TimeUnit.SECONDS) - start);
			} catch (Exception e) {
				throw new AssertionError("the window did not follow", e);
			}
			rest();
		}
		return last;
	}

	/** Waits until nothing has been painted for a while. */
	private void rest() throws InterruptedException {
		AtomicLong last = new AtomicLong(System.nanoTime());
		Listener paints = event -> last.set(System.nanoTime());
		driver.display().syncExec(() -> driver.display().addFilter(SWT.Paint, paints));
		driver.waitFor("rest", () -> System.nanoTime() - last.get() > REST_NANOS);
		driver.display().syncExec(() -> driver.display().removeFilter(SWT.Paint, paints));
	}

	/**
	 * Looks whenever the table of scores has been painted, and lets everything else be painted once the weight is
	 * there.
	 */
	private void look(Display display, String expected, CompletableFuture<Long> painted) {
		NatTable table = driver.get(NatTable.class, "scores.table");
		display.addFilter(SWT.Paint, new Listener() {

			@Override
			public void handleEvent(@Nullable Event event) {
				if (event != null && event.widget == table && weight(table).equals(expected)) {
					display.removeFilter(SWT.Paint, this);
					display.asyncExec(() -> {
						for (Shell shell : display.getShells()) {
							shell.update();
						}
						painted.complete(System.nanoTime());
					});
				}
			}
		});
	}

	/** λ of the first item as the table of scores has it. */
	private String weight() {
		return driver.find("scores.table").map(NatTable.class::cast).map(WhatIfBenchmark::weight).orElse("");
	}

	private static String weight(NatTable table) {
		for (int row = 1; row < table.getRowCount(); row++) {
			if (String.valueOf(table.getDataValueByPosition(0, row)).endsWith("Item 1")) {
				return String.valueOf(table.getDataValueByPosition(3, row));
			}
		}
		return "";
	}

	private String lambda() {
		BigDecimal own = weightOfFirst();
		return own.divide(own.add(BigDecimal.valueOf(11)), 3, java.math.RoundingMode.HALF_UP).toPlainString();
	}

	private BigDecimal weightOfFirst() {
		return new BigDecimal(change % 2 == 0 ? "1" : "3")
				.add(new BigDecimal("0.1").multiply(BigDecimal.valueOf(change % 10)));
	}

	private byte[] rules() throws IOException {
		String rules = Files
				.readString(Path.of(System.getProperty("manyi.checkout")).resolve("releng/benchmarks/benchmark.yaml"));
		for (int item = 1; item <= 12; item++) {
			String weight = item == 1 ? weightOfFirst().toPlainString() : "1";
			rules = rules.replace("en: Item " + item + "}}", "en: Item " + item + "}, weight: " + weight + "}");
		}
		return rules.replace("version: 1.0.0", "version: 1.1.0").replace("scheme: equal", "scheme: given")
				.getBytes(StandardCharsets.UTF_8);
	}

	private static ServiceRegistration<MethodologyProvider> announce(BundleContext bundle, byte[] rules) {
		return bundle.registerService(MethodologyProvider.class, new MethodologyProvider() {

			@Override
			public String origin() {
				return "benchmark";
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(rules);
			}
		}, null);
	}

	/** The service alone, with both workspaces held and weights that were never asked before. */
	private void service(BundleContext bundle, Path small, Path large) throws AnalysisException, EvidenceException {
		WorkspaceService workspaces = bundle.getService(bundle.getServiceReference(WorkspaceService.class));
		try (HeldWorkspace few = workspaces.open(small, "benchmark");
				HeldWorkspace many = workspaces.open(large, "benchmark")) {
			changes(bundle, small, large);
		}
	}

	private void changes(BundleContext bundle, Path small, Path large) throws AnalysisException {
		AnalysisService service = bundle.getService(bundle.getServiceReference(AnalysisService.class));
		for (int run = -WARM_UPS; run < RUNS * 4; run++) {
			for (Map.Entry<String, Path> workspace : List.of(Map.entry("few", small), Map.entry("many", large))) {
				Methodology rule = service.methodologyOf(workspace.getValue(), Optional.empty());
				Map<String, BigDecimal> weights = new HashMap<>();
				rule.indicators().items().forEach(item -> weights.put(item.id(), BigDecimal.ONE));
				weights.put("Q1", BigDecimal.valueOf(1000 + run, 3));
				Methodology changed = rule.withWeighting(new Weighting(rule.weighting().call(), List.of(),
						Optional.of(new FrozenWeights("benchmark", "", LocalDate.of(2026, 1, 1), weights))));
				long start = System.nanoTime();
				Analysis analysis = service
						.analyse(
								new AnalysisRequest(workspace.getValue(), Optional.empty(), changed, new TreeMap<>(),
										Slice.ALL, List.of(), OptionalLong.empty(), Optional.empty()),
								new NullProgressMonitor());
				long end = System.nanoTime();
				assertEquals(12, analysis.total().scores().items().size());
				if (run >= 0) {
					note("service " + workspace.getKey(), end - start);
				}
			}
		}
	}

	private void note(String what, long nanos) {
		millis.computeIfAbsent(what, key -> new ArrayList<>()).add(nanos / 1e6);
	}

	private void print() {
		StringBuilder out = new StringBuilder();
		millis.forEach((what, times) -> {
			List<Double> sorted = times.stream().sorted().toList();
			out.append(String.format(Locale.ROOT, "%-26s median %7.2f ms   least %7.2f   nine in ten %7.2f   (%d)%n",
					what, median(what), sorted.getFirst(), sorted.get(sorted.size() * 9 / 10), sorted.size()));
		});
		for (String kind : List.of("service", "window")) {
			if (millis.containsKey(kind + " few") && millis.containsKey(kind + " many")) {
				out.append(String.format(Locale.ROOT, "%-26s %.2f%n", kind + " ratio many / few",
						median(kind + " many") / median(kind + " few")));
			}
		}
		try {
			Files.writeString(Path.of(System.getenv("MANYI_WHAT_IF_OUT")), out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private double median(String what) {
		List<Double> sorted = millis.getOrDefault(what, List.of()).stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}
}
