/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.spss.internal.dictionary;

import java.util.List;

/**
 * A set of value labels, not yet decoded.
 *
 * @param place     in the file
 * @param labels    in the order of the file
 * @param positions of the variables that have them, see {@link RawVariable#position}
 */
record RawLabels(long place, List<RawLabel> labels, List<Integer> positions) {

	/**
	 * One of them.
	 *
	 * @param value eight bytes; as many as the file gives for a long string
	 * @param label what it stands for
	 */
	record RawLabel(byte[] value, byte[] label) {
	}
}
