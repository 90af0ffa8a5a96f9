/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;

/**
 * What lies in the plug-in folders.
 *
 * @param chosen     of each id the bundle of the highest version, of equals the one in the earlier folder
 * @param superseded bundles that another one goes before
 * @param refused    files that are no plug-in, and why not
 */
record FolderContent(Map<String, BundleFile> chosen, List<BundleFile> superseded, Map<Path, LocalizedText> refused) {

	/** Nothing at all. */
	static final FolderContent EMPTY = new FolderContent(Map.of(), List.of(), Map.of());

	private static final String SUFFIX = ".jar";

	/**
	 * Reads the folders. One that is not there has nothing in it.
	 *
	 * @param folders in the order in which one goes before the other
	 */
	static FolderContent of(List<Path> folders) {
		Map<Path, LocalizedText> refused = new HashMap<>();
		List<BundleFile> bundles = new ArrayList<>();
		for (Path folder : folders) {
			for (Path file : jars(folder)) {
				try {
					bundles.add(BundleFile.read(file));
				} catch (NotABundleException e) {
					refused.put(file, e.reason());
				}
			}
		}
		// the sort is stable: of one version, the earlier folder stays first
		bundles.sort(Comparator.comparing(BundleFile::version).reversed());
		Map<String, BundleFile> chosen = new HashMap<>();
		List<BundleFile> superseded = bundles.stream()
				.filter(bundle -> chosen.putIfAbsent(bundle.id(), bundle) != null).toList();
		return new FolderContent(chosen, superseded, refused);
	}

	/** The same with one more bundle, which is chosen. */
	FolderContent with(BundleFile bundle) {
		Map<String, BundleFile> more = new HashMap<>(chosen);
		more.put(bundle.id(), bundle);
		return new FolderContent(more, superseded, refused);
	}

	/** The same with a chosen bundle refused. */
	FolderContent without(BundleFile bundle, LocalizedText reason) {
		Map<String, BundleFile> fewer = new HashMap<>(chosen);
		fewer.remove(bundle.id());
		Map<Path, LocalizedText> more = new HashMap<>(refused);
		more.put(bundle.file(), reason);
		return new FolderContent(fewer, superseded, more);
	}

	private static List<Path> jars(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(FolderContent::isJar).sorted().toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/** What begins with a dot is hidden, as files are that are not yet complete. */
	private static boolean isJar(Path file) {
		String name = file.getFileName().toString();
		return name.toLowerCase(Locale.ROOT).endsWith(SUFFIX) && !name.startsWith(".") && Files.isRegularFile(file);
	}
}
