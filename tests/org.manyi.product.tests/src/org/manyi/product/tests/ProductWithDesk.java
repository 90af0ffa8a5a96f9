/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.manyi.testsupport.ProductDesk;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The product as it is delivered, with one bundle more: the one that sits at its window.
 *
 * @param folder where it is put; not there yet
 */
record ProductWithDesk(Path folder) {

	private static final Path BUNDLES = Path.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
	private static final int START_LEVEL = 4;

	/** The folder with the product in it. */
	Path unpack() throws IOException {
		Path delivered = DeliveredProduct.installation();
		try (Stream<Path> files = Files.walk(delivered)) {
			for (Path file : files.toList()) {
				Path copy = folder.resolve(delivered.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(file, copy);
					copy.toFile().setExecutable(Files.isExecutable(file));
				}
			}
		}
		Bundle desk = Objects.requireNonNull(FrameworkUtil.getBundle(ProductDesk.class));
		Path jar = folder.resolve("plugins").resolve(desk.getSymbolicName() + ".jar");
		Files.copy(FileLocator.getBundleFileLocation(desk).orElseThrow().toPath(), jar);
		try (JarFile bundle = new JarFile(jar.toFile())) {
			String version = bundle.getManifest().getMainAttributes().getValue("Bundle-Version");
			Files.write(folder.resolve(BUNDLES), List.of("%s,%s,plugins/%s,%d,true".formatted(desk.getSymbolicName(),
					version, jar.getFileName(), START_LEVEL)), StandardOpenOption.APPEND);
		}
		return folder;
	}
}
