/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What an archive that is no bundle holds instead.
 *
 * @param jars    the names of the jar files in it, in order
 * @param classes whether it has compiled code
 * @param sources whether it has Java sources
 */
record ArchiveContent(List<String> jars, boolean classes, boolean sources) {

	static ArchiveContent of(ZipFile archive) {
		List<String> names = archive.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
		return new ArchiveContent(names.stream().filter(name -> name.endsWith(".jar")).sorted().toList(),
				names.stream().anyMatch(name -> name.endsWith(".class")),
				names.stream().anyMatch(name -> name.endsWith(".java")));
	}

	/**
	 * Why it is no plug-in, and what to do.
	 *
	 * @param lackZh what a bundle has and this archive has not
	 * @param lackEn the same
	 */
	NotABundleException refusal(String lackZh, String lackEn) {
		if (!classes && !jars.isEmpty()) {
			String one = jars.getFirst();
			return new NotABundleException(
					"是含有 " + jars.size() + " 个 jar 文件（如 " + one + "）的压缩包，本身不是插件。请解开，再安装其中的插件",
					"is an archive with jar files (" + jars.size() + ", such as " + one
							+ "), no plug-in itself. Unpack it and install the plug-ins in it");
		}
		if (!classes && sources) {
			return new NotABundleException("是源代码包，不是插件。请先构建，再安装构建出的 jar 文件",
					"is an archive of sources, no plug-in. Build it and install the jar file that comes of it");
		}
		if (!classes) {
			return new NotABundleException("是没有 Java 类的压缩包，不是 OSGi 插件包：" + lackZh,
					"is an archive without Java classes, no OSGi bundle: " + lackEn);
		}
		return new NotABundleException("是普通 Java 库，不是 OSGi 插件包：" + lackZh,
				"is an ordinary Java library, no OSGi bundle: " + lackEn);
	}
}
