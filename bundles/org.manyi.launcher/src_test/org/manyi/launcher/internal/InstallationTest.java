/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

	private static final FileTime BUILT = FileTime.fromMillis(1_700_000_000_000L);

	private final Path root;

	InstallationTest(@TempDir Path root) {
		this.root = root;
	}

	@BeforeEach
	void install() throws IOException {
		Path info = root.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.createDirectories(info.getParent());
		Files.createDirectories(root.resolve("plugins"));
		Files.writeString(info, """
				#encoding=UTF-8
				com.acme.plugin,1.0.0,plugins/acme.jar,4,false
				org.eclipse.core.runtime,3.34.0,plugins/runtime.jar,0,true
				org.eclipse.equinox.app,1.7.0,plugins/app.jar,4,false
				org.apache.felix.scr,2.2.18,plugins/scr.jar,2,true
				org.eclipse.osgi,3.24.0,plugins/osgi.jar,-1,true
				org.eclipse.swt,3.133.0,plugins/swt.jar,4,false
				org.manyi.cli,0.1.0,plugins/cli.jar,4,false
				org.manyi.explore.ui,0.1.0,plugins/explore.jar,4,false
				""");
		for (String jar : new String[] { "acme", "runtime", "app", "scr", "osgi", "swt", "cli", "explore" }) {
			Path file = Files.writeString(root.resolve("plugins").resolve(jar + ".jar"), jar);
			Files.setLastModifiedTime(file, BUILT);
		}
	}

	@Test
	void aCommandStartsWithEverythingButTheWorkbench() throws IOException {
		assertEquals(List.of(new BundleLine("com.acme.plugin", Path.of("plugins/acme.jar"), 4, false),
				new BundleLine("org.apache.felix.scr", Path.of("plugins/scr.jar"), 2, true),
				new BundleLine("org.manyi.cli", Path.of("plugins/cli.jar"), 4, false)),
				Installation.at(root).commandBundles());
	}

	@Test
	void theFrameworkIsFound() throws IOException {
		assertEquals(root.resolve("plugins/osgi.jar"), Installation.at(root).framework());
	}

	@Test
	void theSignatureFollowsTheJars() throws IOException {
		String signature = Installation.at(root).signature();
		assertEquals(signature, Installation.at(root).signature());

		Files.setLastModifiedTime(root.resolve("plugins/cli.jar"), FileTime.fromMillis(BUILT.toMillis() + 1));
		assertNotEquals(signature, Installation.at(root).signature());

		Files.writeString(root.resolve("plugins/cli.jar"), "longer");
		Files.setLastModifiedTime(root.resolve("plugins/cli.jar"), BUILT);
		assertNotEquals(signature, Installation.at(root).signature());
	}

	@Test
	void aFolderWithoutAProductIsRefused(@TempDir Path empty) {
		assertThrows(IOException.class, () -> Installation.at(empty));
	}

	@Test
	void aDamagedListIsRefusedByItsName() throws IOException {
		Path info = root.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
		Files.writeString(info, "org.manyi.cli");
		IOException refused = assertThrows(IOException.class, () -> Installation.at(root));
		assertTrue(refused.getMessage().startsWith(info.toString()), refused::getMessage);
	}
}
