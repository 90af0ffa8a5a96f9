/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.manyi.model.Methodology;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.ScoreSheet;
import org.manyi.scoring.api.ScoringInput;
import org.manyi.scoring.api.ScoringMethod;
import org.manyi.scoring.api.evidence.EvidenceRequest;
import org.manyi.scoring.internal.plugin.MethodDescription;
import org.manyi.scoring.internal.plugin.Outcome;
import org.manyi.scoring.internal.plugin.PlugIn;
import org.manyi.scoring.internal.plugin.PlugInCall;

/**
 * Has sheets made of several slices. A method is asked once what evidence it needs by which readings; then it makes all
 * sheets of all slices in one run.
 */
final class SheetMaker {

	/** A slice, what its items weigh, and the sheets made of it so far. */
	record Work(ProvidedEvidence evidence, ItemWeights weights, Sheets sheets) {
	}

	/** An order and the evidence its readings need. */
	private record Answerable(SheetOrder order, Set<EvidenceRequest<?>> needed) {
	}

	private final Methodology methodology;
	private final Set<EvidenceRequest<?>> planned;
	private final BooleanSupplier cancelled;

	/**
	 * @param planned what evidence was planned for
	 */
	SheetMaker(Methodology methodology, Set<EvidenceRequest<?>> planned, BooleanSupplier cancelled) {
		this.methodology = methodology;
		this.planned = planned;
		this.cancelled = cancelled;
	}

	/**
	 * Puts every sheet among the sheets of its slice.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the supplier said so
	 */
	void make(SheetOrders orders, List<Work> slices) {
		for (Collection<SheetOrder> ofMethod : orders.byMethod()) {
			Ready<ScoringMethod, MethodDescription> method = ofMethod.iterator().next().method();
			List<Answerable> answerable = answerable(method.plugIn(), List.copyOf(ofMethod), slices);
			SheetCheck check = new SheetCheck(method.described().range(), methodology.indicators());
			List<List<PlugInCall<ScoringMethod, Optional<ScoreSheet>>>> calls = new ArrayList<>();
			for (Work slice : slices) {
				calls.add(calls(answerable, slice, check));
			}
			List<List<Outcome<Optional<ScoreSheet>>>> made = method.plugIn().callEach(calls, cancelled);
			for (int slice = 0; slice < slices.size(); slice++) {
				for (int sheet = 0; sheet < answerable.size(); sheet++) {
					slices.get(slice).sheets().put(answerable.get(sheet).order(), made.get(slice).get(sheet));
				}
			}
		}
	}

	/** The orders whose evidence is there; notes the failure of those that the method cannot tell the evidence of. */
	private List<Answerable> answerable(PlugIn<ScoringMethod, MethodDescription> method, List<SheetOrder> orders,
			List<Work> slices) {
		List<PlugInCall<ScoringMethod, Set<EvidenceRequest<?>>>> asks = new ArrayList<>();
		for (SheetOrder order : orders) {
			asks.add(service -> Set.copyOf(service.evidenceNeeded(methodology.indicators(),
					order.parameters())));
		}
		List<Answerable> answerable = new ArrayList<>();
		List<Outcome<Set<EvidenceRequest<?>>>> answers = method.call(asks, cancelled);
		for (SheetOrder order : orders) {
			switch (answers.get(orders.indexOf(order))) {
				case Outcome.Failure<Set<EvidenceRequest<?>>> failure -> slices.forEach(slice -> slice.sheets()
						.put(order, new Outcome.Failure<>(failure.reason(), failure.temporary())));
				case Outcome.Success<Set<EvidenceRequest<?>>> needed -> {
					if (order.required() || planned.containsAll(needed.value())) {
						answerable.add(new Answerable(order, needed.value()));
					}
				}
			}
		}
		return answerable;
	}

	private List<PlugInCall<ScoringMethod, Optional<ScoreSheet>>> calls(List<Answerable> answerable, Work slice,
			SheetCheck check) {
		List<PlugInCall<ScoringMethod, Optional<ScoreSheet>>> calls = new ArrayList<>();
		for (Answerable wanted : answerable) {
			calls.add(service -> Optional.of(check.checked(service.score(
					new ScoringInput(slice.evidence().answersWithTally(wanted.needed()), methodology.indicators(),
							methodology.scale(), slice.weights(), wanted.order().parameters())))));
		}
		return calls;
	}
}
