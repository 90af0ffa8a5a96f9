/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.app.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.manyi.model.GroupField;
import org.manyi.model.Methodology;
import org.manyi.model.Slice;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.testsupport.RunningWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * How long a change of the slice takes in the real window, from the click on a unit, region or period in the slice bar
 * until every open view and both bars have been painted with its figures; and whether memory stays what it is over many
 * changes. No test: run by {@code releng/benchmarks/slice-change}, which names the workspace.
 */
@EnabledIfEnvironmentVariable(named = "MANYI_SLICES_WORKSPACE", matches = ".+")
class SliceChangeBenchmark extends ExploreTest {

	private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
	private static final int WARM_UPS = 60;
	private static final int FIGURES = 3;
	private static final long SEED = 20260101;
	private static final List<Integer> LOOKS = List.of(200, 600, 1000);
	private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("MANYI_SLICES_RUNS", "200"));
	private static final int CHANGES = Integer.parseInt(System.getenv().getOrDefault("MANYI_SLICES_CHANGES", "0"));

	private final Random random = new Random(SEED);
	private final List<String> found = new ArrayList<>();

	SliceChangeBenchmark(RunningWorkbench workbench) throws InterruptedException {
		super(workbench);
	}

	@Test
	void changesOfTheSlice() throws Exception {
		Path workspace = Path.of(System.getenv("MANYI_SLICES_WORKSPACE"));
		workbench.picker().answer(workspace);
		run("org.manyi.explore.ui.command.workspace.open", Map.of());
		driver.waitFor("the scores of " + workspace,
				() -> text("slice.file").equals("benchmark") && text("slice.counts").startsWith("returned "));
		driver.waitForWidget("slice.place");
		settle();
		List<Double> window = new ArrayList<>();
		for (int run = -WARM_UPS; run < RUNS; run++) {
			double millis = change(run % 2 == 0 ? "slice.place" : "slice.period");
			if (run >= 0) {
				window.add(millis);
			}
		}
		note("window", window);
		note("service alone", service(workspace));
		if (CHANGES > 0) {
			memory();
		}
		Files.write(Path.of(System.getenv("MANYI_SLICES_OUT")), found, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

	/** How long the window takes for a click on another entry of a list, in milliseconds. */
	private double change(String list) throws InterruptedException, IOException {
		driver.on(() -> driver.get(Control.class, list).setFocus());
		driver.press(list);
		driver.waitForWidget(list + ".list");
		CompletableFuture<Long> painted = new CompletableFuture<>();
		long start = driver.on(() -> {
			Tree tree = driver.get(Tree.class, list + ".list");
			List<TreeItem> all = items(tree.getItems());
			String before = figures();
			all.removeAll(List.of(tree.getSelection()));
			tree.setSelection(all.get(random.nextInt(all.size())));
			look(driver.display(), before, painted);
			long clicked = System.nanoTime();
			tree.notifyListeners(SWT.DefaultSelection, new Event());
			return clicked;
		});
		try {
			long end = painted.get(30, TimeUnit.SECONDS);
			rest();
			return (end - start) / 1e6;
		} catch (TimeoutException | ExecutionException e) {
			throw new AssertionError("the window did not follow", e);
		}
	}

	private static List<TreeItem> items(TreeItem... items) {
		List<TreeItem> all = new ArrayList<>();
		for (TreeItem item : items) {
			all.add(item);
			all.addAll(items(item.getItems()));
		}
		return all;
	}

	/** Looks whenever the table of scores has been painted, and lets everything else be painted once it is another. */
	private void look(Display display, String before, CompletableFuture<Long> painted) {
		NatTable table = driver.get(NatTable.class, "scores.table");
		display.addFilter(SWT.Paint, new Listener() {

			@Override
			public void handleEvent(@Nullable Event event) {
				if (event != null && event.widget == table && !figures().equals(before)) {
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

	/** What the table of scores says in its first columns; the others would take longer to ask than to paint. */
	private String figures() {
		NatTable table = driver.get(NatTable.class, "scores.table");
		StringBuilder figures = new StringBuilder(text("slice.counts"));
		for (int row = 1; row < table.getRowCount(); row++) {
			for (int column = 0; column < Math.min(FIGURES, table.getColumnCount()); column++) {
				figures.append(table.getDataValueByPosition(column, row)).append(' ');
			}
		}
		return figures.toString();
	}

	/** Waits until nothing has been painted for a while. */
	private void rest() throws InterruptedException {
		AtomicLong last = new AtomicLong(System.nanoTime());
		Listener paints = event -> last.set(System.nanoTime());
		driver.display().syncExec(() -> driver.display().addFilter(SWT.Paint, paints));
		driver.waitFor("rest", () -> System.nanoTime() - last.get() > REST_NANOS);
		driver.display().syncExec(() -> driver.display().removeFilter(SWT.Paint, paints));
	}

	/** The same service that the window asks, without a window: another unit and month each time. */
	private List<Double> service(Path workspace) throws AnalysisException {
		BundleContext bundle = FrameworkUtil.getBundle(getClass()).getBundleContext();
		AnalysisService service = bundle.getService(bundle.getServiceReference(AnalysisService.class));
		Methodology rule = service.methodologyOf(workspace, Optional.of("benchmark"));
		List<Double> millis = new ArrayList<>();
		for (int run = -WARM_UPS; run < RUNS; run++) {
			Slice slice = Slice.ALL.with(GroupField.UNIT, Set.of("U" + (10 + random.nextInt(40))))
					.with(GroupField.MONTH,
							Set.of("%d-%02d".formatted(2021 + random.nextInt(5), 1 + random.nextInt(12))));
			AnalysisRequest all = AnalysisRequest.of(workspace, rule);
			long start = System.nanoTime();
			service.analyse(new AnalysisRequest(workspace, Optional.of("benchmark"), all.asOf(), rule,
					all.options(), slice, all.by(), all.sent(), all.rejects(), all.audience()),
					new NullProgressMonitor());
			if (run >= 0) {
				millis.add((System.nanoTime() - start) / 1e6);
			}
		}
		return millis;
	}

	/** What is in use after so many changes. */
	private void memory() throws InterruptedException, IOException {
		for (int change = 1; change <= CHANGES; change++) {
			change(change % 2 == 0 ? "slice.place" : "slice.period");
			if (LOOKS.contains(change)) {
				System.gc();
				settle();
				System.gc();
				Runtime runtime = Runtime.getRuntime();
				found.add(String.format(Locale.ROOT, "%-22s %6.1f MB   %d resources of the display",
						"heap after " + change, (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
						ResourcesTest.resources(driver).values().stream().mapToLong(Long::longValue).sum()));
			}
		}
	}

	private void note(String what, List<Double> times) {
		List<Double> sorted = times.stream().sorted().toList();
		found.add(String.format(Locale.ROOT, "%-22s median %7.1f ms   p95 %7.1f ms   least %7.1f   most %7.1f   (%d)",
				what, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100), sorted.getFirst(),
				sorted.getLast(), sorted.size()));
	}
}
