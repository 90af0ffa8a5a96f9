/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.improvement.action;

import java.util.List;
import java.util.stream.Stream;

/**
 * A cause in a cause-effect diagram, with what causes it.
 *
 * @param text   not blank
 * @param root   whether it was found to be a root cause, one that countermeasures are to remove
 * @param causes what causes it, in the order of the diagram; empty at the tip of a bone
 */
public record Cause(String text, boolean root, List<Cause> causes) {

	public Cause {
		if (text.isBlank()) {
			throw new IllegalArgumentException("a cause without words");
		}
		causes = List.copyOf(causes);
	}

	/** This cause, then all causes below it, from the root to the tips. */
	public Stream<Cause> all() {
		return Stream.concat(Stream.of(this), causes.stream().flatMap(Cause::all));
	}
}
