/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a set of bundles to the {@link Law}: each breach is one line that names the bundle and what it must not know.
 */
final class DirectionChecker {

	private final Collection<BundleManifest> bundles;
	private final Map<String, String> exporterOf = new HashMap<>();

	/**
	 * A checker of the given bundles.
	 *
	 * @param bundles all bundles of the project; packages are resolved among them
	 */
	DirectionChecker(Collection<BundleManifest> bundles) {
		this.bundles = List.copyOf(bundles);
		this.bundles.forEach(bundle -> bundle.exportedPackages().forEach(p -> exporterOf.put(p, bundle.name())));
	}

	/** All breaches, in the order of the bundles; empty if the law is kept. */
	List<String> breaches() {
		List<String> breaches = new ArrayList<>();
		for (BundleManifest bundle : bundles) {
			Optional<String> role = Law.roleOf(bundle.name());
			if (role.isEmpty()) {
				breaches.add(bundle.name() + " has no place in the law of direction");
				continue;
			}
			for (String required : bundle.requiredBundles()) {
				check(bundle, role.get(), required, required).ifPresent(breaches::add);
			}
			for (String imported : bundle.importedPackages()) {
				check(bundle, role.get(), imported, owner(imported)).ifPresent(breaches::add);
			}
		}
		return breaches;
	}

	/** The bundle of ours that exports a package; for a foreign package, the package itself. */
	private String owner(String imported) {
		return exporterOf.getOrDefault(imported, imported);
	}

	private static Optional<String> check(BundleManifest bundle, String role, String what, String owner) {
		if (owner.equals(bundle.name())) {
			return Optional.empty();
		}
		String start = bundle.name() + " depends on " + what;
		if (!Law.isOurs(owner)) {
			return Law.refusal(role, owner).map(reason -> start + ": " + reason);
		}
		Optional<String> other = Law.roleOf(owner);
		if (other.isEmpty()) {
			return Optional.of(start + ", which no bundle of the checkout provides");
		}
		return Law.mayKnow(role, other.get()) ? Optional.empty()
				: Optional.of(start + ": " + role + " may know " + Law.known(role) + ", not " + other.get());
	}
}
