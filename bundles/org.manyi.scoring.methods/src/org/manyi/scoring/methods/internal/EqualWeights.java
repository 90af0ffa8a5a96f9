/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.methods.internal;

import java.util.List;
import java.util.Set;

import org.manyi.model.LocalizedText;
import org.manyi.scoring.api.ItemWeights;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.api.WeightingInput;
import org.manyi.scoring.api.WeightingScheme;
import org.osgi.service.component.annotations.Component;

/** Weighs every item the same: 1. */
@Component(service = WeightingScheme.class)
public final class EqualWeights extends DescribedWeighting {

	private static final PlugInDescriptor DESCRIPTOR = new PlugInDescriptor("equal", "1.0.0",
			new LocalizedText("等权", "Equal weights"), "w = 1", List.of());

	public EqualWeights() {
		super(DESCRIPTOR, Set.of());
	}

	@Override
	public ItemWeights weigh(WeightingInput input) {
		return ChosenItems.equal(input.items());
	}
}
