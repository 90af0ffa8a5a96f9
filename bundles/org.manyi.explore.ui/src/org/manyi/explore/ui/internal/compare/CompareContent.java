/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.AgainLink;
import org.manyi.explore.ui.internal.AnalysisKey;
import org.manyi.explore.ui.internal.DataState;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.PartContent;
import org.manyi.explore.ui.internal.Room;
import org.manyi.explore.ui.internal.Selected;
import org.manyi.explore.ui.internal.TableMenu;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.LocalizedText;
import org.manyi.service.Analysis;
import org.manyi.service.FigureKind;
import org.manyi.service.compare.CompareService;
import org.manyi.service.compare.Comparison;
import org.manyi.service.compare.ComparisonFinding;
import org.manyi.service.compare.ComparisonRequest;
import org.manyi.service.compare.Variant;
import org.manyi.ui.Palette;
import org.manyi.ui.WidgetId;
import org.manyi.ui.settings.SettingsStore;
import org.manyi.ui.table.RecordTable;
import org.manyi.ui.table.RowKind;
import org.manyi.ui.table.TableText;

/** A sentence that says what matters, the choice of the rules, and every figure side by side. Asks when it is seen. */
final class CompareContent implements PartContent {

	/**
	 * What the view needs.
	 *
	 * @param service       who compares; empty while there is nobody
	 * @param methodologies what there is to choose from
	 * @param selected      told the figure that the user chose
	 * @param exported      told the table to export
	 */
	record Surroundings(Supplier<Optional<CompareService>> service, Supplier<Methodologies> methodologies,
			Consumer<Optional<String>> selected, Consumer<TableText> exported) {
	}

	private final Supplier<Texts> texts;
	private final Surroundings surroundings;
	private final Composite area;
	private final Label sentence;
	private final Label first;
	private final Label marks;
	private final AgainLink again;
	private final VariantLine second;
	private final VariantLine third;
	private final RecordTable<CompareRow> table;
	private final CompareColumns columns;
	private final TableMenu menu;
	private final LatestWork<Comparison> work;
	private Optional<Analysis> analysis = Optional.empty();
	private Optional<ComparisonRequest> asked = Optional.empty();
	private Optional<Comparison> shown = Optional.empty();
	private Optional<LocalizedText> failure = Optional.empty();
	private boolean older;

	CompareContent(Composite parent, Supplier<Texts> texts, UISynchronize ui, SettingsStore settings,
			Surroundings surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
		work = new LatestWork<>(new LocalizedText("按几种测评方法并排计分", "Scoring side by side"), ui);
		area = new Composite(parent, SWT.NONE);
		area.setBackground(Palette.GROUND.color());
		area.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		sentence = WidgetId.set(new Label(area, SWT.WRAP), "compare.sentence");
		Font strong = FontDescriptor.createFrom(sentence.getFont()).setStyle(SWT.BOLD).increaseHeight(1)
				.createFont(area.getDisplay());
		sentence.setFont(strong);
		sentence.addDisposeListener(event -> strong.dispose());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 12).hint(200, SWT.DEFAULT).applyTo(sentence);
		again = new AgainLink(area, "compare.again", () -> {
			failure = Optional.empty();
			choose();
		});
		Composite choices = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 8).spacing(8, 4).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		new Label(choices, SWT.NONE).setText(CompareColumns.sign(0));
		first = WidgetId.set(new Label(choices, SWT.WRAP), "compare.first");
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(first);
		Supplier<Methodologies> known = surroundings.methodologies();
		second = new VariantLine(choices, 1, new VariantSetting(settings, "compare.second"), known, ui, this::choose);
		third = new VariantLine(choices, 2, new VariantSetting(settings, "compare.third"), known, ui, this::choose);
		columns = new CompareColumns(texts, () -> shown);
		table = new RecordTable<>(area, "compare.table", RowKind.tree(CompareRow::id, CompareRow::depth,
				row -> row.figure().kind() == FigureKind.INDEX), columns.columns());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.area());
		table.onSelect(row -> surroundings.selected().accept(Optional.of(row.id())));
		table.keepLook(settings);
		marks = WidgetId.set(new Label(area, SWT.WRAP), "compare.marks");
		marks.setForeground(Palette.SECONDARY.color());
		GridDataFactory.fillDefaults().grab(true, false).indent(16, 6).hint(200, SWT.DEFAULT).applyTo(marks);
		area.addListener(SWT.Resize, event -> Room.forTable(area, marks));
		menu = new TableMenu(table, "compare", () -> surroundings.exported().accept(table.text()));
	}

	@Override
	public void show(Analysis current) {
		AnalysisKey key = AnalysisKey.of(current, DataState.NOW);
		if (analysis.filter(before -> AnalysisKey.of(before, DataState.NOW).equals(key)).isEmpty()) {
			asked = Optional.empty();
		}
		analysis = Optional.of(current);
		menu.show(texts.get().messages());
		speak();
		area.getDisplay().asyncExec(this::look);
	}

	private void choose() {
		asked = Optional.empty();
		look();
	}

	/** Compares where that was not done yet and somebody sees it. */
	private void look() {
		Optional<CompareService> service = surroundings.service().get();
		if (area.isDisposed() || !area.isVisible() || analysis.isEmpty() || service.isEmpty() || older) {
			return;
		}
		Analysis current = analysis.get();
		second.offer(service.get(), current.request().methodology(), texts.get(), true);
		third.offer(service.get(), current.request().methodology(), texts.get(), false);
		if (second.loading() || third.loading()) {
			return;
		}
		List<Variant> variants = new ArrayList<>();
		variants.add(new Variant(Optional.empty(), current.request().methodology(),
				new TreeMap<>(current.plan().options())));
		second.variant().ifPresent(variants::add);
		third.variant().ifPresent(variants::add);
		if (variants.size() < 2) {
			shown = Optional.empty();
			failure = Optional.empty();
			table.setRows(List.of());
			speak();
			return;
		}
		ComparisonRequest request = ComparisonRequest.of(current.request(), variants);
		if (asked.filter(request::equals).isEmpty()) {
			asked = Optional.of(request);
			table.setDimmed(true);
			CompareService comparer = service.get();
			work.start(monitor -> comparer.compare(request, monitor), this::done, this::failed);
			speak();
		}
	}

	private void done(Comparison comparison) {
		if (!area.isDisposed()) {
			shown = Optional.of(comparison);
			failure = Optional.empty();
			speak();
			fill();
		}
	}

	private void failed(LocalizedText reason) {
		if (!area.isDisposed()) {
			failure = Optional.of(reason);
			shown = Optional.empty();
			table.setRows(List.of());
			table.setDimmed(false);
			speak();
		}
	}

	private void fill() {
		shown.ifPresent(comparison -> {
			List<CompareRow> rows = CompareRow.of(comparison);
			table.showColumns(CompareColumns.used(rows, comparison.variants().size()));
			table.setRows(rows);
			table.setDimmed(older);
		});
	}

	private void speak() {
		Messages messages = texts.get().messages();
		first.setText(analysis.map(current -> texts.get().format(messages.compareFirst,
				texts.get().of(current.plan().methodology().name()), current.plan().methodology().version()))
				.orElse("").replace("&", "&&"));
		marks.setText(messages.compareMarks);
		again.show(failure.isPresent(), messages.tryAgain);
		second.speak(texts.get());
		third.speak(texts.get());
		sentence.setForeground((failure.isPresent() ? Palette.WORSE : Palette.INK).color());
		sentence.setText(words(messages).replace("&", "&&"));
		fill();
		Room.forTable(area, marks);
		area.layout(true, true);
	}

	private String words(Messages messages) {
		if (failure.isPresent()) {
			return "▼ " + texts.get().of(failure.get());
		}
		if (shown.isEmpty()) {
			return work.busy() ? messages.comparing : messages.compareChoose;
		}
		List<ComparisonFinding> findings = shown.get().total().findings();
		String more = findings.size() > 1 ? " " + texts.get().of(findings.get(1).text()) : "";
		return texts.get().of(findings.getFirst().text()) + more;
	}

	@Override
	public void mark(Analysis current, Selected choice) {
		table.select(choice.id());
	}

	@Override
	public void setDimmed(boolean dimmed) {
		older = dimmed;
		table.setDimmed(dimmed || work.busy());
	}

	@Override
	public void setFocus() {
		// choices that are filled while they have the keyboard lose it
		table.control().setFocus();
	}

	void stop() {
		work.cancel();
		second.stop();
		third.stop();
	}
}
