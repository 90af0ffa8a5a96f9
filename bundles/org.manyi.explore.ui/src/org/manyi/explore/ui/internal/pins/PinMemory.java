/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.pins;

import java.util.function.UnaryOperator;

import org.manyi.analysis.ParetoBasis;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.SessionMemory;
import org.manyi.explore.ui.internal.Source;
import org.manyi.model.Slice;
import org.manyi.service.slice.Baseline;

/** A pinned view remembers what it shows as its own pin. */
final class PinMemory implements SessionMemory {

	private final PinStore store;
	private final String part;
	private Pin pin;

	PinMemory(PinStore store, String part, Pin pin) {
		this.store = store;
		this.part = part;
		this.pin = pin;
	}

	private void change(UnaryOperator<Pin> change) {
		Pin next = change.apply(pin);
		if (!next.equals(pin)) {
			pin = next;
			store.put(part, next);
		}
	}

	@Override
	public boolean isOfWindow() {
		return false;
	}

	@Override
	public Slice slice(Source shown) {
		return shown.slice();
	}

	@Override
	public Baseline baseline(Source shown) {
		return shown.baseline();
	}

	@Override
	public void remember(Source shown) {
		change(before -> before.with(shown));
	}

	@Override
	public ParetoBasis basis() {
		return pin.basis();
	}

	@Override
	public void remember(ParetoBasis basis) {
		change(before -> before.with(basis));
	}

	@Override
	public ParetoFold fold() {
		return pin.fold();
	}

	@Override
	public void remember(ParetoFold fold) {
		change(before -> before.with(fold));
	}
}
