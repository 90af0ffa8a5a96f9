/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.manyi.explore.ui.internal.LatestWork;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.compare.VariantSetting.Choice;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.service.compare.CompareService;
import org.manyi.service.compare.OptionChoice;
import org.manyi.service.compare.Variant;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** The choice of one variant: a methodology, and a reading or weighting of it. */
final class VariantLine {

	private static final int NARROWEST = 120;

	private final Combo methodology;
	private final Combo option;
	private final VariantSetting setting;
	private final Supplier<Methodologies> known;
	private final Runnable changed;
	private final LatestWork<List<OptionChoice>> work;
	private List<Methodology> offered = List.of();
	private List<OptionChoice> options = List.of();
	private Optional<Methodology> chosen = Optional.empty();
	private Optional<OptionChoice> reading = Optional.empty();
	private Optional<Methodology> listed = Optional.empty();
	/** Id of the methodology that the choice is compared with; empty before the first offer. */
	private String base = "";
	private Names names = new Names("", "");

	/**
	 * @param place   of the variant, 0 being what the window shows
	 * @param changed run when the user chose something else
	 */
	VariantLine(Composite parent, int place, VariantSetting setting, Supplier<Methodologies> known, UISynchronize ui,
			Runnable changed) {
		this.setting = setting;
		this.known = known;
		this.changed = changed;
		work = new LatestWork<>(new LocalizedText("读取测评方法的口径", "Listing the readings of a methodology"), ui);
		new Label(parent, SWT.NONE).setText(CompareColumns.sign(place));
		methodology = WidgetId.set(new Combo(parent, SWT.READ_ONLY), setting.key() + ".methodology");
		option = WidgetId.set(new Combo(parent, SWT.READ_ONLY), setting.key() + ".option");
		GridDataFactory.fillDefaults().grab(true, false).minSize(NARROWEST, SWT.DEFAULT).hint(260, SWT.DEFAULT)
				.applyTo(methodology);
		GridDataFactory.fillDefaults().grab(true, false).minSize(NARROWEST, SWT.DEFAULT).hint(260, SWT.DEFAULT)
				.applyTo(option);
		SpokenName.set(methodology, () -> CompareColumns.sign(place) + " " + names.methodology());
		SpokenName.set(option, () -> CompareColumns.sign(place) + " " + names.reading());
		methodology.addListener(SWT.Selection, event -> {
			int index = methodology.getSelectionIndex();
			chosen = index <= 0 ? Optional.empty() : Optional.of(offered.get(index - 1));
			reading = Optional.empty();
			remember();
		});
		option.addListener(SWT.Selection, event -> {
			int index = option.getSelectionIndex();
			reading = index <= 0 ? Optional.empty() : Optional.of(options.get(index - 1));
			remember();
		});
	}

	private void remember() {
		setting.remember(base, new Choice(chosen.map(Methodology::id).orElse("-"),
				reading.map(choice -> choice.key() + "=" + choice.value()).orElse("")));
		changed.run();
	}

	/**
	 * Offers what there is. Readings are looked up away from the user's thread, and {@code changed} is run then.
	 *
	 * @param own     the methodology that the window shows
	 * @param usually whether a variant is chosen where nothing is remembered
	 */
	void offer(CompareService service, Methodology own, Texts texts, boolean usually) {
		List<Methodology> all = new ArrayList<>(known.get().available());
		if (all.stream().noneMatch(own::equals)) {
			all.addFirst(own);
		}
		offered = List.copyOf(all);
		if (!own.id().equals(base)) {
			base = own.id();
			work.cancel();
			listed = Optional.empty();
			options = List.of();
			reading = Optional.empty();
			chosen = setting.last(base).map(choice -> find(choice.methodology()))
					.orElseGet(() -> usually ? Optional.of(own) : Optional.empty());
		}
		chosen = chosen.flatMap(before -> find(before.id()));
		if (chosen.isPresent() && !chosen.equals(listed)) {
			listed = chosen;
			Methodology of = chosen.get();
			work.start(monitor -> service.choices(of), found -> {
				if (!option.isDisposed()) {
					options = found;
					reading = remembered().or(() -> setting.last(base).isEmpty() && usually
							? found.stream().findFirst()
							: Optional.empty());
					changed.run();
				}
			}, failed -> {
				options = List.of();
				changed.run();
			});
		}
		speak(texts);
	}

	private Optional<OptionChoice> remembered() {
		return setting.last(base)
				.filter(last -> chosen.map(Methodology::id).filter(last.methodology()::equals).isPresent())
				.flatMap(last -> options.stream()
						.filter(choice -> (choice.key() + "=" + choice.value()).equals(last.option())).findFirst());
	}

	private Optional<Methodology> find(String id) {
		return offered.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
	}

	/** Whether the readings are still looked up. */
	boolean loading() {
		return work.busy();
	}

	/** What is chosen; empty for none. */
	Optional<Variant> variant() {
		return chosen.map(rule -> new Variant(Optional.empty(), rule, new TreeMap<>(reading
				.map(choice -> Map.of(choice.key(), choice.value())).orElse(Map.of()))));
	}

	/** Says everything in the user's language. */
	void speak(Texts texts) {
		names = new Names(texts.messages().methodology, texts.messages().compareReading);
		List<String> names = new ArrayList<>(List.of(texts.messages().compareNone));
		offered.forEach(rule -> names.add(texts.of(rule.name()) + " " + rule.version()));
		fill(methodology, names, chosen.map(offered::indexOf).orElse(-1) + 1);
		List<String> readings = new ArrayList<>(List.of(texts.messages().compareAsIs));
		options.forEach(choice -> readings.add(texts.of(choice.label())));
		fill(option, readings, reading.map(options::indexOf).orElse(-1) + 1);
		option.setEnabled(chosen.isPresent());
	}

	/** How the choices are called. */
	private record Names(String methodology, String reading) {
	}

	private static void fill(Combo combo, List<String> items, int selected) {
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(selected);
		// longer than the room there is, often
		WidgetWords.tip(combo, items.get(selected));
	}

	void stop() {
		work.cancel();
	}
}
