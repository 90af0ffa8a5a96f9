/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.tour;

import java.nio.file.Path;

/**
 * The surveys that come with the product, told through the context.
 *
 * @param folder where they are
 */
public record Samples(Path folder) {

	/** Where the product was not installed there are none. */
	static final Samples NONE = new Samples(Path.of(""));

	/** Whether a survey is one of them. */
	boolean have(Path survey) {
		return folder.equals(survey.getParent());
	}
}
