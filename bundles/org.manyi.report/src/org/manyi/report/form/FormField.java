/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.report.form;

import java.util.List;

import org.manyi.model.LocalizedText;
import org.manyi.model.ResponseField;

/**
 * What a sheet says beside its answers.
 *
 * @param field   as which it is imported
 * @param heading the heading of its column in the returned file
 * @param label   its words on the sheet
 * @param choices what may be chosen; empty where it is written freely
 */
public record FormField(ResponseField field, String heading, LocalizedText label, List<LocalizedText> choices) {

	public FormField {
		choices = List.copyOf(choices);
	}
}
