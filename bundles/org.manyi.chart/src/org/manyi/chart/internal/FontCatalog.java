/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.chart.internal;

import java.awt.Font;
import java.util.List;
import java.util.Optional;

/** The font families of a machine. */
interface FontCatalog {

	/** The plain font of the family with this English name; empty when it is not installed. */
	Optional<Font> family(String name);

	/** The plain font of every family, in a fixed order. */
	List<Font> all();
}
