/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;

/** Where a plug-in is taken from. */
sealed interface PlugInSource {

	/** How many bytes a plug-in may have. */
	long MOST = 1L << 29;

	/** How many bytes are copied at once. */
	int BLOCK = 1 << 16;

	/** More than one letter: a single one is a drive. */
	Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*");

	/**
	 * What a user named.
	 *
	 * @param folder where relative names of files begin
	 * @throws InvalidRequestException if it is neither
	 */
	static PlugInSource of(String location, Path folder) throws InvalidRequestException {
		boolean isAddress = ADDRESS.matcher(location).matches();
		try {
			if (!isAddress) {
				return new LocalFile(folder.resolve(location).normalize());
			}
			URI address = URI.create(location);
			return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
			case "file" -> new LocalFile(Path.of(address));
			case "http", "https" -> new Address(address);
			default -> throw new InvalidRequestException(new LocalizedText(
					"“%s”：只能从文件或 http、https、file 地址安装。",
					"“%s”: plug-ins come from files and from addresses of http, https or file.")
					.formatted(location));
			};
		} catch (IllegalArgumentException e) {
			throw new InvalidRequestException(
					new LocalizedText("“%s”既不是文件名，也不是地址。", "“%s” is neither the name of a file nor an address.")
							.formatted(location));
		}
	}

	/**
	 * Copies it.
	 *
	 * @param copy a file that does not exist
	 * @throws AnalysisException          if it cannot be had
	 * @throws IOException                if the copy cannot be written
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	void copyTo(Path copy, IProgressMonitor monitor) throws AnalysisException, IOException;

	/**
	 * A file of this machine.
	 *
	 * @param file an absolute name
	 */
	record LocalFile(Path file) implements PlugInSource {

		@Override
		public void copyTo(Path copy, IProgressMonitor monitor) throws AnalysisException, IOException {
			if (Files.isDirectory(file)) {
				throw told("%s 是文件夹，不是插件。请给出其中的 jar 文件。没有安装任何插件。",
						"%s is a folder, not a plug-in. Name the jar file in it. Nothing was installed.", file);
			}
			try (InputStream in = Files.newInputStream(file); LimitedFile out = new LimitedFile(copy, MOST)) {
				byte[] bytes = new byte[BLOCK];
				for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					out.write(ByteBuffer.wrap(bytes, 0, read));
				}
			} catch (NoSuchFileException e) {
				throw told("没有文件 %s。没有安装任何插件。", "There is no file %s. Nothing was installed.", file);
			} catch (AccessDeniedException e) {
				throw told("没有读取 %s 的权限。没有安装任何插件。",
						"There is no permission to read %s. Nothing was installed.", file);
			}
		}

		@Override
		public String toString() {
			return file.toString();
		}
	}

	/**
	 * A file of a server.
	 *
	 * @param address of http or https
	 */
	record Address(URI address) implements PlugInSource {

		private static final Duration PATIENCE = Duration.ofSeconds(30);

		@Override
		public void copyTo(Path copy, IProgressMonitor monitor) throws AnalysisException, IOException {
			new Download(address, PATIENCE, MOST).to(copy, monitor);
		}

		@Override
		public String toString() {
			return address.toString();
		}
	}

	private static AnalysisException told(String zh, String en, Object... arguments) {
		return new AnalysisException(new LocalizedText(zh, en).formatted(arguments));
	}
}
