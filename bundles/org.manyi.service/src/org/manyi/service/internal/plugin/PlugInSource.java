/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
					"“%s”：只能从文件或 http、https、file 地址安装。", "“%s”: plug-ins come from files and from addresses of http, https or file.")
					.formatted(location));
			};
		} catch (IllegalArgumentException e) {
			throw new InvalidRequestException(
					new LocalizedText("“%s”既不是文件名，也不是地址。", "“%s” is neither the name of a file nor an address.").formatted(location));
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
				throw told("%s 是文件夹，不是插件。", "%s is a folder, not a plug-in.", file);
			}
			try (InputStream in = Files.newInputStream(file)) {
				transfer(in, copy, monitor);
			} catch (NoSuchFileException e) {
				throw told("没有文件 %s。", "There is no file %s.", file);
			} catch (AccessDeniedException e) {
				throw told("没有读取 %s 的权限。", "There is no permission to read %s.", file);
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
		private static final int OK = 200;

		@Override
		public void copyTo(Path copy, IProgressMonitor monitor) throws AnalysisException, IOException {
			try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
					.followRedirects(HttpClient.Redirect.NORMAL).build()) {
				HttpResponse<InputStream> answer = client.send(
						HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
				try (InputStream in = answer.body()) {
					if (answer.statusCode() != OK) {
						throw told("%s 的回答是 %s，没有取到插件。", "%s answered with status %s and no plug-in.", address,
								answer.statusCode());
					}
					transfer(in, copy, monitor);
				}
			} catch (IOException | IllegalArgumentException e) {
				String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
				throw told("无法从 %s 取得插件：%s", "The plug-in cannot be fetched from %s: %s", address, why);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			}
		}

		@Override
		public String toString() {
			return address.toString();
		}
	}

	private static void transfer(InputStream in, Path copy, IProgressMonitor monitor) throws AnalysisException, IOException {
		int block = 1 << 16;
		long most = 1L << 29;
		long length = 0;
		try (OutputStream out = Files.newOutputStream(copy)) {
			byte[] bytes = new byte[block];
			for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				length += read;
				if (length > most) {
					throw told("文件超过 %s MiB，不会是插件。", "The file is longer than %s MiB, which no plug-in is.", most >> 20);
				}
				out.write(bytes, 0, read);
			}
		}
	}

	private static AnalysisException told(String zh, String en, Object... arguments) {
		return new AnalysisException(new LocalizedText(zh, en).formatted(arguments));
	}
}
