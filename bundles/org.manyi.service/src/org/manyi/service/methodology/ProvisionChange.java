/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.methodology;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.manyi.model.LocalizedText;
import org.manyi.model.Rule;

/** How one statement differs between two versions. */
public sealed interface ProvisionChange {

	/** The statement by which it is told where the change is: the newer one, where there is one. */
	Provision provision();

	/** The change in words. */
	LocalizedText words();

	/** The clauses it concerns. */
	default List<Rule> rules() {
		return provision().rules();
	}

	/**
	 * The newer version alone has it.
	 *
	 * @param provision what it says
	 */
	record Added(@NonNull Provision provision) implements ProvisionChange {

		@Override
		public LocalizedText words() {
			return new LocalizedText("%s：新增“%s”".formatted(provision.title().zh(), provision.text().zh()),
					"%s: added “%s”".formatted(provision.title().en(), provision.text().en()));
		}
	}

	/**
	 * The older version alone has it.
	 *
	 * @param provision what it said
	 */
	record Removed(@NonNull Provision provision) implements ProvisionChange {

		@Override
		public LocalizedText words() {
			return new LocalizedText("%s：删去“%s”".formatted(provision.title().zh(), provision.text().zh()),
					"%s: removed “%s”".formatted(provision.title().en(), provision.text().en()));
		}
	}

	/**
	 * Both have it, and it says something else.
	 *
	 * @param before    what it said
	 * @param provision what it says
	 */
	record Changed(Provision before, @NonNull Provision provision) implements ProvisionChange {

		@Override
		public LocalizedText words() {
			if (before.text().equals(provision.text())) {
				return new LocalizedText("“%s”改称“%s”".formatted(before.title().zh(), provision.title().zh()),
						"“%s” is called “%s” now".formatted(before.title().en(), provision.title().en()));
			}
			return new LocalizedText(
					"%s：由“%s”改为“%s”".formatted(provision.title().zh(), before.text().zh(), provision.text().zh()),
					"%s: from “%s” to “%s”".formatted(provision.title().en(), before.text().en(),
							provision.text().en()));
		}
	}
}
