/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.api;

import java.util.List;

import org.manyi.model.LocalizedText;

/**
 * What a method or weighting scheme says of itself.
 *
 * @param id         by which methodologies call it: lower case letters, digits and hyphens
 * @param version    such as {@code 1.0.0}; of two with the same id the higher is used and both are shown
 * @param name       its name
 * @param source     the clause or paper the formula comes from
 * @param parameters its parameters; may be empty
 */
public record PlugInDescriptor(String id, String version, LocalizedText name, String source,
		List<ParameterDefinition> parameters) {

	public PlugInDescriptor {
		parameters = List.copyOf(parameters);
	}
}
