/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

import org.manyi.ui.settings.Settings.WindowBounds;

/**
 * Keeps {@link Settings} in a properties file with a version. A file that cannot be read, or is of a version unknown
 * here, is set aside under another name and never stands in the way of the workbench.
 */
public final class SettingsFile {

	private static final String VERSION = "1";
	private static final String LAYOUT = "layout.";
	private static final String RECENT = "recent.";
	private static final String WORKSPACE = "workspace.";

	private final Path file;

	/**
	 * @param file where the settings are; it and its folder need not exist
	 */
	public SettingsFile(Path file) {
		this.file = file;
	}

	/**
	 * The settings of the file; those of a first start when there is none.
	 *
	 * @throws IOException when the file was damaged; it was set aside, and the next call gives a first start's settings
	 */
	public Settings load() throws IOException {
		if (!Files.exists(file)) {
			return Settings.FIRST;
		}
		try {
			return read();
		} catch (IOException | IllegalArgumentException e) {
			Path aside = file.resolveSibling(file.getFileName() + ".damaged");
			Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
			throw new IOException(file + " cannot be read and was set aside as " + aside.getFileName(), e);
		}
	}

	/** Writes the settings so that a crash leaves the old file or the new one. */
	public void save(Settings settings) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", null);
		try (Writer writer = Files.newBufferedWriter(written)) {
			toProperties(settings).store(writer, null);
		}
		Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private Settings read() throws IOException {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		if (!VERSION.equals(properties.getProperty("version"))) {
			throw new IOException("version " + properties.getProperty("version") + " in place of " + VERSION);
		}
		return new Settings(value(properties, "language").map(Locale::forLanguageTag),
				value(properties, "folder").map(Path::of), paths(properties, RECENT), paths(properties, WORKSPACE),
				value(properties, "shown").map(Path::of), value(properties, "methodology"),
				value(properties, "pareto.basis"), value(properties, "window").map(SettingsFile::bounds),
				layout(properties));
	}

	private static List<Path> paths(Properties properties, String key) {
		List<Path> paths = new ArrayList<>();
		for (int i = 0; properties.containsKey(key + i); i++) {
			paths.add(Path.of(properties.getProperty(key + i)));
		}
		return paths;
	}

	private static void setPaths(Properties properties, String key, List<Path> paths) {
		for (int i = 0; i < paths.size(); i++) {
			properties.setProperty(key + i, paths.get(i).toString());
		}
	}

	private static SortedMap<String, String> layout(Properties properties) {
		SortedMap<String, String> layout = new TreeMap<>();
		properties.stringPropertyNames().stream().filter(key -> key.startsWith(LAYOUT))
				.forEach(key -> layout.put(key.substring(LAYOUT.length()), properties.getProperty(key)));
		return layout;
	}

	private static Optional<String> value(Properties properties, String key) {
		return Optional.ofNullable(properties.getProperty(key)).filter(value -> !value.isBlank());
	}

	private static WindowBounds bounds(String text) {
		String[] parts = text.split(" ");
		if (parts.length != 5) {
			throw new IllegalArgumentException("window " + text);
		}
		return new WindowBounds(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]),
				Integer.parseInt(parts[3]), Boolean.parseBoolean(parts[4]));
	}

	private static Properties toProperties(Settings settings) {
		Properties properties = new Properties();
		properties.setProperty("version", VERSION);
		settings.language().ifPresent(language -> properties.setProperty("language", language.toLanguageTag()));
		settings.folder().ifPresent(folder -> properties.setProperty("folder", folder.toString()));
		setPaths(properties, RECENT, settings.recent());
		setPaths(properties, WORKSPACE, settings.recentWorkspaces());
		settings.shown().ifPresent(shown -> properties.setProperty("shown", shown.toString()));
		settings.methodology().ifPresent(id -> properties.setProperty("methodology", id));
		settings.paretoBasis().ifPresent(basis -> properties.setProperty("pareto.basis", basis));
		settings.window().ifPresent(window -> properties.setProperty("window", window.x() + " " + window.y() + " "
				+ window.width() + " " + window.height() + " " + window.maximized()));
		settings.layout().forEach((key, value) -> properties.setProperty(LAYOUT + key, value));
		return properties;
	}
}
