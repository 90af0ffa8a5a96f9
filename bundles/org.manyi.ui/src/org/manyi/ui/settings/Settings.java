/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the workbench remembers.
 *
 * @param language    the language chosen; empty where it is that of the desktop
 * @param folder      where a file was opened last
 * @param recent      the files opened last, the latest first, at most {@value #RECENT}
 * @param recentWorkspaces the workspaces opened last, the latest first, at most {@value #RECENT}
 * @param shown       the survey file or the folder of the workspace that was shown last, to be shown again at the next
 *                    start; empty until there was one
 * @param methodology the id of the methodology used last
 * @param paretoBasis the Pareto basis used last, by the name of its constant
 * @param window      where the window stood
 * @param layout      what the parts of the window keep of their look, and what the user prefers, each under a key of
 *                    its own, such as {@code table.scores.table}; a part leaves out what it does not understand
 */
public record Settings(Optional<Locale> language, Optional<Path> folder, List<Path> recent, List<Path> recentWorkspaces,
		Optional<Path> shown, Optional<String> methodology, Optional<String> paretoBasis, Optional<WindowBounds> window,
		SortedMap<String, String> layout) {

	/** How many recent files are kept. */
	public static final int RECENT = 8;

	/** The settings of a first start. */
	public static final Settings FIRST = new Settings(Optional.empty(), Optional.empty(), List.of(), List.of(),
			Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Collections.emptySortedMap());

	public Settings {
		recent = recent.stream().distinct().limit(RECENT).toList();
		recentWorkspaces = recentWorkspaces.stream().distinct().limit(RECENT).toList();
		layout = Collections.unmodifiableSortedMap(new TreeMap<>(layout));
	}

	/** What is kept under that key. */
	public Optional<String> layout(String key) {
		return Optional.ofNullable(layout.get(key));
	}

	public Settings withLayout(String key, String value) {
		SortedMap<String, String> changed = new TreeMap<>(layout);
		changed.put(key, value);
		return new Settings(language, folder, recent, recentWorkspaces, shown, methodology, paretoBasis, window,
				changed);
	}

	/** Nothing is kept under that key any more. */
	public Settings withoutLayout(String key) {
		SortedMap<String, String> changed = new TreeMap<>(layout);
		changed.remove(key);
		return new Settings(language, folder, recent, recentWorkspaces, shown, methodology, paretoBasis, window,
				changed);
	}

	/**
	 * A window on the desktop, in pixels of the desktop's zoom.
	 *
	 * @param width     [1, ∞)
	 * @param height    [1, ∞)
	 * @param maximized whether it filled the screen; the bounds are then those to restore to
	 */
	public record WindowBounds(int x, int y, int width, int height, boolean maximized) {
	}

	/** In that language; in that of the desktop where it is empty. */
	public Settings withLanguage(Optional<Locale> chosen) {
		return new Settings(chosen, folder, recent, recentWorkspaces, shown, methodology, paretoBasis,
				window, layout);
	}

	/** Puts a file on top of the recent ones and remembers its folder, and that it is shown. */
	public Settings withOpened(Path file) {
		List<Path> files = new ArrayList<>(List.of(file));
		files.addAll(recent);
		return new Settings(language, Optional.ofNullable(file.toAbsolutePath().getParent()), files, recentWorkspaces,
				Optional.of(file), methodology, paretoBasis, window, layout);
	}

	/** Puts a workspace on top of the recent ones and remembers that it is shown. */
	public Settings withWorkspace(Path opened) {
		List<Path> folders = new ArrayList<>(List.of(opened));
		folders.addAll(recentWorkspaces);
		return new Settings(language, folder, recent, folders, Optional.of(opened), methodology, paretoBasis, window,
				layout);
	}

	public Settings withMethodology(String id) {
		return new Settings(language, folder, recent, recentWorkspaces, shown, Optional.of(id), paretoBasis, window,
				layout);
	}

	public Settings withParetoBasis(String basis) {
		return new Settings(language, folder, recent, recentWorkspaces, shown, methodology, Optional.of(basis), window,
				layout);
	}

	public Settings withWindow(WindowBounds bounds) {
		return new Settings(language, folder, recent, recentWorkspaces, shown, methodology, paretoBasis,
				Optional.of(bounds), layout);
	}
}
