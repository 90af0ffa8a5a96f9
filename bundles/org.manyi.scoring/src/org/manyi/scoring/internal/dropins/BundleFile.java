/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.dropins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A file that is a bundle.
 *
 * @param file    where it is
 * @param id      its symbolic name
 * @param version its version
 * @param size    in bytes
 * @param changed when it was changed last, in milliseconds since 1970
 */
record BundleFile(Path file, String id, Version version, long size, long changed) {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

	/** Eclipse's mark of a bundle that holds the sources of another. */
	private static final String SOURCE_BUNDLE = "Eclipse-SourceBundle";

	/**
	 * Reads the manifest.
	 *
	 * @throws NotABundleException if it is no bundle, or none that can be a plug-in
	 */
	static BundleFile read(Path file) throws NotABundleException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			try (JarFile jar = new JarFile(file.toFile(), false)) {
				Manifest manifest = jar.getManifest();
				if (manifest == null) {
					throw ArchiveContent.of(jar).refusal("没有清单文件 META-INF/MANIFEST.MF",
							"it has no META-INF/MANIFEST.MF");
				}
				Attributes headers = manifest.getMainAttributes();
				if (!isBundle(headers)) {
					throw ArchiveContent.of(jar).refusal("清单缺少 Bundle-SymbolicName 和 Bundle-ManifestVersion: 2",
							"its manifest lacks Bundle-SymbolicName and Bundle-ManifestVersion: 2");
				}
				return new BundleFile(file, id(headers), version(headers), attributes.size(),
						attributes.lastModifiedTime().toMillis());
			}
		} catch (NoSuchFileException e) {
			throw new NotABundleException("文件不存在", "does not exist");
		} catch (ZipException e) {
			throw signature(file).refusal();
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private static FileSignature signature(Path file) throws NotABundleException {
		try {
			return FileSignature.of(file);
		} catch (IOException e) {
			throw unreadable(e);
		}
	}

	private static NotABundleException unreadable(IOException failure) {
		return new NotABundleException("无法读取：" + failure.getMessage(), "cannot be read: " + failure.getMessage());
	}

	private static boolean isBundle(Attributes headers) {
		return headers.getValue(Constants.BUNDLE_SYMBOLICNAME) != null
				&& "2".equals(headers.getValue(Constants.BUNDLE_MANIFESTVERSION));
	}

	private static String id(Attributes headers) throws NotABundleException {
		String id = headers.getValue(Constants.BUNDLE_SYMBOLICNAME).split(";", 2)[0].strip();
		if (!ID.matcher(id).matches()) {
			throw new NotABundleException("插件名“" + id + "”写法不对", "has the ill-formed symbolic name “" + id + "”");
		}
		if (headers.getValue(Constants.FRAGMENT_HOST) != null) {
			throw new NotABundleException("是片段（fragment），不能作为插件", "is a fragment, which cannot be a plug-in");
		}
		if (headers.getValue(SOURCE_BUNDLE) != null) {
			throw new NotABundleException("是插件的源代码，不是插件本身", "holds the sources of a plug-in, not the plug-in");
		}
		return id;
	}

	private static Version version(Attributes headers) throws NotABundleException {
		String version = headers.getValue(Constants.BUNDLE_VERSION);
		try {
			return Version.parseVersion(version);
		} catch (IllegalArgumentException e) {
			throw new NotABundleException("版本“" + version + "”写法不对", "has the ill-formed version “" + version + "”");
		}
	}
}
