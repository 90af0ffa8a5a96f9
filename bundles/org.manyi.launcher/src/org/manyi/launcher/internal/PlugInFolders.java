/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.launcher.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeSet;

/**
 * The folders that plug-ins are copied to. Which of the files are plug-ins is found out inside the framework.
 *
 * @param folders need not exist
 */
record PlugInFolders(List<Path> folders) {

	/**
	 * What changes when a plug-in comes, goes or is replaced: name, size and time of each file.
	 *
	 * @throws IOException if a folder cannot be read
	 */
	String signature() throws IOException {
		TreeSet<String> files = new TreeSet<>();
		for (Path folder : folders) {
			if (Files.isDirectory(folder)) {
				try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.[jJ][aA][rR]")) {
					for (Path jar : jars) {
						BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
						files.add(jar + " " + attributes.size() + " " + attributes.lastModifiedTime().toMillis());
					}
				}
			}
		}
		return String.join("\n", files);
	}
}
