/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.navigator;

import jakarta.inject.Inject;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.graphics.Point;
import org.manyi.explore.ui.internal.pins.Pins;

/** Takes a place to where it is dropped: to the pinned view there, else to the window. For the user's thread. */
@Creatable
public final class PlaceDrop {

	private final Journey journey;
	private final Pins pins;

	/**
	 * @param journey of the window
	 */
	@Inject
	public PlaceDrop(Journey journey, Pins pins) {
		this.journey = journey;
		this.pins = pins;
	}

	/**
	 * The place is shown there.
	 *
	 * @param at on the display
	 */
	void drop(Destination destination, Point at) {
		pins.pinnedAt(at).map(view -> ContextInjectionFactory.make(Journey.class, view.getContext()))
				.orElse(journey).goFromWindow(destination);
	}
}
