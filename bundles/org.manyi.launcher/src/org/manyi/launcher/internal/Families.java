/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.util.List;

/**
 * Names of bundles.
 *
 * @param names a name stands for itself and for those that go on after it with a dot
 */
record Families(List<String> names) {

	static Families of(String... names) {
		return new Families(List.of(names));
	}

	/**
	 * Whether a bundle belongs to one of them.
	 *
	 * @param bundle symbolic name
	 */
	boolean contain(String bundle) {
		for (String name : names) {
			if (bundle.startsWith(name) && (bundle.length() == name.length() || bundle.charAt(name.length()) == '.')) {
				return true;
			}
		}
		return false;
	}
}
