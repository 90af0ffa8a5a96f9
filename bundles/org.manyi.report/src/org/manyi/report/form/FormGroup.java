/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.List;
import java.util.Optional;

import org.manyi.model.LocalizedText;

/**
 * Lines that stand together.
 *
 * @param title the name of their dimension; empty for items outside dimensions
 * @param items at least one, in questionnaire order
 */
public record FormGroup(Optional<LocalizedText> title, List<FormItem> items) {

	public FormGroup {
		items = List.copyOf(items);
	}
}
