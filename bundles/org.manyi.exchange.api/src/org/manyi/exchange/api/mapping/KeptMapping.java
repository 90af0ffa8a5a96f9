/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.api.mapping;

import org.osgi.annotation.versioning.ProviderType;

/**
 * A mapping in the folder where mappings are kept. It can be taken back where what was to be read by it is not kept in
 * the end.
 */
@ProviderType
public interface KeptMapping {

	/** The mapping as it is kept, with its version. */
	ImportMapping mapping();

	/**
	 * Leaves the folder as it was before; does nothing where that very mapping lay there already. A file that cannot be
	 * deleted stays.
	 */
	void takeBack();
}
