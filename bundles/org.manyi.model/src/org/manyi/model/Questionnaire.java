/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.model;

import java.util.List;

/**
 * What a survey file must be read by: the items that columns may belong to and the scale that answers are read on.
 *
 * @param items in questionnaire order
 * @param scale the rating scale of every item
 */
public record Questionnaire(List<Item> items, RatingScale scale) {

	public Questionnaire {
		items = List.copyOf(items);
	}
}
