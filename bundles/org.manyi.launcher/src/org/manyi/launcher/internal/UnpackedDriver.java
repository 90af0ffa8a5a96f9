/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The driver of the database in two files: its jar without native libraries, and beside it the library of this machine,
 * which the driver then loads where it lies. From the jar that is shipped it unpacks 70 MB to the temporary folder at
 * each start, and leaves them there when the process is killed.
 *
 * @param jar the bundle that is to be installed
 */
record UnpackedDriver(Path jar) {

	/** The symbolic name of the driver. */
	static final String BUNDLE = "org.duckdb.duckdb_jdbc";

	private static final String KIND = "driver";
	private static final String COPY = "driver.jar";
	private static final String LIBRARY = "libduckdb_java.so_";

	/** The driver of an installation, for the machine that this runs on. */
	static UnpackedDriver of(Installation installation, CacheFolder cache) throws IOException {
		return of(installation.jar(installation.bundle(BUNDLE)), cache, installation.signature(),
				platform(System.getProperty("os.name", ""), System.getProperty("os.arch", "")));
	}

	/**
	 * The driver as the cache keeps it; it is put there once, as a whole, by whichever process is first.
	 *
	 * @param shipped   the driver's jar in the installation
	 * @param signature {@linkplain Installation#signature() what tells the jars apart}
	 * @param platform  {@linkplain #platform what the driver calls} the machine
	 * @return the shipped jar where it has no library for the machine, nothing can be kept, or the driver would not
	 *         find its folder again
	 */
	static UnpackedDriver of(Path shipped, CacheFolder cache, String signature, String platform) {
		Path kept = cache.prepared(KIND, signature);
		if (!isPlain(kept)) {
			return new UnpackedDriver(shipped);
		}
		try {
			if (!Files.isDirectory(kept)) {
				unpack(shipped, cache, kept, LIBRARY + platform);
			}
		} catch (IOException e) {
			// a full disk, or the library of an earlier version that is in use and cannot be deleted
		}
		Path copy = kept.resolve(COPY);
		return new UnpackedDriver(
				Files.exists(copy) && Files.exists(kept.resolve(LIBRARY + platform)) ? copy : shipped);
	}

	/**
	 * Whether a path reads the same as a URI: the framework gives the driver its location without encoding it, and the
	 * driver takes it for a URI, which has no blanks.
	 */
	private static boolean isPlain(Path folder) {
		URI location = folder.toFile().toURI();
		return location.getPath().equals(location.getRawPath());
	}

	private static void unpack(Path shipped, CacheFolder cache, Path kept, String library) throws IOException {
		try (ZipFile zip = new ZipFile(shipped.toFile())) {
			ZipEntry entry = zip.getEntry(library);
			if (entry == null) {
				return;
			}
			Path fresh = cache.fresh(KIND);
			try (InputStream in = zip.getInputStream(entry)) {
				Files.copy(in, fresh.resolve(library));
			}
			PlainCopy.make(shipped, fresh.resolve(COPY), name -> name.startsWith(LIBRARY));
			cache.keep(fresh, KIND, kept);
		}
	}

	/**
	 * What the driver calls a machine.
	 *
	 * @param system       the system property {@code os.name}
	 * @param architecture the system property {@code os.arch}
	 */
	static String platform(String system, String architecture) {
		String name = system.toLowerCase(Locale.ROOT);
		String known = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
		return switch (architecture.toLowerCase(Locale.ROOT)) {
		case "x86_64", "amd64" -> known + "_amd64";
		case "aarch64", "arm64" -> known + "_arm64";
		default -> known + '_' + architecture;
		};
	}
}
