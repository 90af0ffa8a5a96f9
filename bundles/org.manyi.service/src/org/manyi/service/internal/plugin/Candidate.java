/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;

/**
 * A file that may become a plug-in.
 *
 * @param source where it comes from
 * @param copy   the file itself
 */
record Candidate(PlugInSource source, Path copy) {

	/** How many bytes the files of a plug-in may have together when it is unpacked. */
	static final long MOST_UNPACKED = 1L << 32;

	private static final int GIBIBYTE = 30;
	private static final int BLOCK = 1 << 16;
	private static final String CLASS = ".class";
	private static final String OF_OTHER_JAVA = "META-INF/versions/";

	/** Where a class file says which Java it is for, after the magic number and the minor version. */
	private static final int CLASS_VERSION = 6;

	/** The class file version of a Java is its number and this. */
	private static final int BEFORE_JAVA_1 = 44;

	/**
	 * Reads it through, since only that tells a whole jar from a damaged one, and a signed jar from one that was
	 * changed later. What is no jar at all is left to those who tell bundles from other files.
	 *
	 * @throws AnalysisException          if it is damaged, changed, too large, or of a Java that is newer than this
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	void check(IProgressMonitor monitor) throws AnalysisException {
		check(monitor, MOST_UNPACKED);
	}

	/**
	 * @param most how many bytes it may have unpacked
	 */
	void check(IProgressMonitor monitor, long most) throws AnalysisException {
		try (JarFile jar = new JarFile(copy.toFile(), true)) {
			long left = most;
			for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
				left -= read(jar, entries.nextElement(), left, monitor);
				if (left < 0) {
					throw refused(new LocalizedText("解开后超过 %s GiB，不会是插件",
							"unpacks to more than %s GiB, which no plug-in does")
							.formatted(most >> GIBIBYTE));
				}
			}
		} catch (IOException e) {
			// it cannot even be opened
		}
	}

	/** Reads one file of the jar, up to the limit and one block more. Returns how long it is. */
	private long read(JarFile jar, JarEntry entry, long limit, IProgressMonitor monitor) throws AnalysisException {
		CRC32 found = new CRC32(); // the JDK compares it in streams of archives alone, not in archives that are files
		try (InputStream in = new CheckedInputStream(jar.getInputStream(entry), found)) {
			byte[] bytes = in.readNBytes(BLOCK);
			checkJava(entry.getName(), bytes);
			long length = bytes.length;
			int read = in.read(bytes);
			for (; read > 0 && length <= limit; read = in.read(bytes)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				length += read;
			}
			if (read < 0 && entry.getCrc() != -1 && entry.getCrc() != found.getValue()) {
				throw new ZipException(entry.getName());
			}
			return length;
		} catch (SecurityException e) {
			throw refused(new LocalizedText("在签名之后被改动过：%s。请向提供者重新索取",
					"was changed after it was signed: %s. Get it again from who made it").formatted(entry.getName()));
		} catch (IOException e) {
			throw refused(new LocalizedText("已损坏：其中的 %s 无法读取。请重新复制或下载",
					"is damaged: %s in it cannot be read. Copy or download it again").formatted(entry.getName()));
		}
	}

	private void checkJava(String name, byte[] bytes) throws AnalysisException {
		if (!name.endsWith(CLASS) || name.startsWith(OF_OTHER_JAVA) || bytes.length < CLASS_VERSION + 2) {
			return;
		}
		int needed = (bytes[CLASS_VERSION] & 0xff) << 8 | bytes[CLASS_VERSION + 1] & 0xff;
		int running = Runtime.version().feature();
		if (needed > running + BEFORE_JAVA_1) {
			throw refused(new LocalizedText("是为 Java %s 编译的，运行中的是 Java %s", "is compiled for Java %s; this is Java %s")
					.formatted(needed - BEFORE_JAVA_1, running));
		}
	}

	/** The refusal of this one, by the name that the user gave it. */
	AnalysisException refused(LocalizedText reason) {
		return new AnalysisException(new LocalizedText(source + " " + reason.zh() + "。没有安装任何插件。",
				source + " " + reason.en() + ". Nothing was installed."));
	}
}
