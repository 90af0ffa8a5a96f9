/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.bars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.Methodologies;
import org.manyi.explore.ui.internal.MethodologyName;
import org.manyi.explore.ui.internal.ScoredBy;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.ui.SpokenName;
import org.manyi.ui.WidgetId;
import org.manyi.ui.WidgetWords;

/** By which methodology, and of a survey by which version, is scored. */
final class MethodologyCombo {

	private static final int NARROWEST = 160;

	private final Supplier<Methodologies> methodologies;
	private final Supplier<Optional<MethodologyName>> chosen;
	private final Combo choice;
	private List<Optional<MethodologyName>> offered = List.of();

	/** What stands in the list; a methodology that is gone cannot be chosen. */
	private record Offer(Optional<MethodologyName> name, String words) {
	}

	/**
	 * @param methodologies what there is to choose among
	 * @param chosen        by what the next analysis is
	 * @param react         told what the user chose
	 */
	MethodologyCombo(Composite bar, Supplier<Methodologies> methodologies, Supplier<Optional<MethodologyName>> chosen,
			Consumer<MethodologyName> react) {
		this.methodologies = methodologies;
		this.chosen = chosen;
		choice = WidgetId.set(new Combo(bar, SWT.READ_ONLY), "slice.methodology");
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false)
				.minSize(NARROWEST, SWT.DEFAULT).applyTo(choice);
		SpokenName.set(choice, choice::getToolTipText);
		choice.addListener(SWT.Selection, event -> offered.get(choice.getSelectionIndex()).ifPresent(react));
	}

	/** Whether it needs other room than before. */
	boolean show(Exploration exploration, Texts texts) {
		List<Offer> offers = offers(exploration, texts);
		offered = offers.stream().map(Offer::name).toList();
		WidgetWords.tip(choice, texts.messages().methodology);
		boolean other = WidgetWords.set(choice, offers.stream().map(Offer::words).toList());
		choice.setEnabled(!offered.isEmpty());
		if (exploration.departed()) {
			WidgetWords.choose(choice, offered.size() - 1);
		} else {
			int index = offered.indexOf(chosen.get());
			WidgetWords.choose(choice,
					index >= 0 ? index
							: exploration.by()
									.map(by -> offered.indexOf(Optional.of(MethodologyName.inForce(by.rule()))))
									.orElse(-1));
		}
		return other;
	}

	private List<Offer> offers(Exploration exploration, Texts texts) {
		List<Offer> offers = new ArrayList<>();
		Optional<ScoredBy> scored = exploration.departed() ? Optional.empty() : exploration.by();
		for (Methodology available : methodologies.get().available()) {
			offers.addAll(offers(available, scored.filter(by -> by.rule().id().equals(available.id())), texts));
		}
		scored.filter(by -> methodologies.get().find(by.rule().id()).isEmpty())
				.ifPresent(by -> offers.addAll(offers(by.rule(), scored, texts)));
		exploration.analysis().filter(analysis -> exploration.departed()).ifPresent(analysis -> offers
				.add(new Offer(Optional.empty(), texts.of(analysis.plan().methodology().name()) + " †")));
		return offers;
	}

	/** The methodology as such, and where there is a choice its versions. */
	private List<Offer> offers(Methodology methodology, Optional<ScoredBy> scored, Texts texts) {
		List<Offer> offers = new ArrayList<>();
		String name = texts.of(methodology.name());
		boolean usable = methodologies.get().obstacles(methodology.id()).isEmpty();
		offers.add(new Offer(Optional.of(MethodologyName.inForce(methodology)),
				usable ? name : texts.format(texts.messages().unusableName, name)));
		for (Methodology version : scored.filter(ScoredBy::offersVersions).map(ScoredBy::versions).orElse(List.of())) {
			Optional<MethodologyName> own = Optional.of(MethodologyName.of(version));
			String words = texts.format(texts.messages().versionName, texts.of(version.name()), version.version());
			if (offers.stream().map(Offer::name).noneMatch(own::equals)) {
				offers.add(new Offer(own, version.status() == MethodologyStatus.DRAFT
						? texts.format(texts.messages().draftName, words)
						: words));
			}
		}
		return offers;
	}
}
