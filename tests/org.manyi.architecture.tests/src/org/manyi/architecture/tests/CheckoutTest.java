/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundles of this checkout keep the law of direction and the conventions of their manifests. */
class CheckoutTest {

	static Stream<BundleManifest> bundles() throws IOException {
		return Checkout.bundles().stream();
	}

	@Test
	void theBundlesAreFound() throws IOException {
		List<String> names = bundles().map(BundleManifest::name).toList();
		assertTrue(names.containsAll(List.of("org.manyi.model", "org.manyi.scoring.api", "org.manyi.app")),
				names::toString);
	}

	@Test
	void noBundleBreaksTheLaw() throws IOException {
		assertEquals("", String.join("\n", new DirectionChecker(Checkout.bundles()).breaches()));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void manifestsFollowTheConventions(BundleManifest bundle) {
		assertEquals(Optional.of("JavaSE-21"), bundle.header("Bundle-RequiredExecutionEnvironment"));
		if (bundle.header("Fragment-Host").isPresent()) {
			return; // it is a part of its host, which is activated and named for both
		}
		assertEquals(Optional.of(bundle.name()), bundle.header("Automatic-Module-Name"));
		assertEquals(Optional.of("lazy"), bundle.header("Bundle-ActivationPolicy"),
				"without it the services of a bundle do not exist in the product");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void internalPackagesStayInternal(BundleManifest bundle) {
		List<String> exposed = bundle.exportedPackages().stream().filter(name -> (name + ".").contains(".internal."))
				.toList();
		assertEquals(List.of(), exposed);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void packagesAreNamedAfterTheirBundle(BundleManifest bundle) {
		List<String> strange = bundle.exportedPackages().stream()
				.filter(name -> !(name + ".").startsWith(bundle.name() + ".")).toList();
		assertEquals(List.of(), strange);
	}
}
