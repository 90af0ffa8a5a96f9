/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.tools;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.ResponseField;

/**
 * A column that a tool writes by itself beside the questions.
 *
 * @param field what it says of the response; empty for columns that say nothing of it
 */
record ToolColumn(@NonNull Optional<ResponseField> field) {

	static final ToolColumn UNUSED = new ToolColumn(Optional.empty());

	static ToolColumn of(ResponseField field) {
		return new ToolColumn(Optional.of(field));
	}
}
