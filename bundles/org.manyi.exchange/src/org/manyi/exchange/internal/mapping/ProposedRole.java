/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal.mapping;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.exchange.api.mapping.ColumnRole;
import org.manyi.model.LocalizedText;

/**
 * What a column would be and why.
 *
 * @param role   an item's dictionary is not known yet and empty
 * @param reason shown to the user
 */
record ProposedRole(@NonNull ColumnRole role, @NonNull LocalizedText reason) {

	static final ProposedRole UNUSED = new ProposedRole(new ColumnRole.Unused(),
			new LocalizedText("列名不对应调查项或已知字段", "the heading is neither an item nor a known field"));
}
