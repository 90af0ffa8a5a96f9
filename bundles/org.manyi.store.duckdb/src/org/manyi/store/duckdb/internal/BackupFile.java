/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.model.LocalizedText;
import org.manyi.store.api.EvidenceException;

/**
 * A workspace in one file: an archive of its files and, last, a list of their SHA-256 sums.
 *
 * @param path where it is or will be
 */
record BackupFile(Path path) {

	private static final String SUMS = "SHA256SUMS";
	private static final int BUFFER = 1 << 16;

	/** Opens what was unpacked, to see that it can be. */
	@FunctionalInterface
	interface Trial {

		void open(Path staged) throws EvidenceException;
	}

	/**
	 * Looks that nothing is there yet.
	 *
	 * @throws EvidenceException when something is
	 */
	void refuseToReplace() throws EvidenceException {
		if (Files.exists(path)) {
			throw new EvidenceException(new LocalizedText("备份文件 %s 已经存在，没有覆盖。请换一个名称。".formatted(path),
					"%s exists already and was not replaced. Choose another name for the backup.".formatted(path)));
		}
	}

	/**
	 * Writes the archive.
	 *
	 * @param files the workspace, whose own store is not read
	 * @param store a copy of the store at rest
	 */
	void write(StoreFiles files, Path store, IProgressMonitor monitor) throws EvidenceException {
		refuseToReplace();
		Path partial = path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(
					Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW), BUFFER), StandardCharsets.UTF_8)) {
				StringBuilder sums = new StringBuilder();
				sums.append(add(zip, files.folder().relativize(files.store()), store, monitor));
				for (Path file : others(files)) {
					sums.append(add(zip, files.folder().relativize(file), file, monitor));
				}
				zip.putNextEntry(new ZipEntry(SUMS));
				zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
			move(partial, path);
		} catch (IOException e) {
			throw new EvidenceException(
					new LocalizedText("备份文件 %s 写不出来(%s)。请检查磁盘空间和权限。".formatted(path, e.getMessage()),
							"Backup %s cannot be written (%s). Check free space and permissions.".formatted(path,
									e.getMessage())));
		} finally {
			deleteQuietly(partial);
		}
	}

	private List<Path> others(StoreFiles files) throws IOException {
		try (Stream<Path> tree = Files.walk(files.folder())) {
			return tree.filter(Files::isRegularFile).filter(file -> !files.isOfStore(file))
					.filter(file -> !file.getParent().equals(path.getParent())
							|| !file.getFileName().toString().endsWith(".part"))
					.sorted().toList();
		}
	}

	private static String add(ZipOutputStream zip, Path name, Path file, IProgressMonitor monitor) throws IOException {
		String entry = name.toString().replace('\\', '/');
		zip.putNextEntry(new ZipEntry(entry));
		DigestOutputStream summed = new DigestOutputStream(zip, sha256());
		try (InputStream in = Files.newInputStream(file)) {
			copy(in, summed, monitor);
		}
		zip.closeEntry();
		return HexFormat.of().formatHex(summed.getMessageDigest().digest()) + "  " + entry + "\n";
	}

	/**
	 * Unpacks the archive beside its place, compares the sums, tries the store, and moves all into place.
	 *
	 * @param folder empty or not there
	 */
	void restore(Path folder, IProgressMonitor monitor, Trial trial) throws EvidenceException {
		Path staged = folder.resolveSibling("." + folder.getFileName() + "." + UUID.randomUUID() + ".restore");
		try {
			Map<String, String> sums = unpack(staged, monitor);
			if (!sums.equals(listed(staged.resolve(SUMS)))) {
				throw damaged();
			}
			Files.delete(staged.resolve(SUMS));
			if (!new StoreFiles(staged).exist()) {
				throw damaged();
			}
			trial.open(staged);
			Files.deleteIfExists(new StoreFiles(staged).lock());
			Files.deleteIfExists(folder);
			move(staged, folder);
		} catch (IOException e) {
			throw new EvidenceException(new LocalizedText("备份 %s 无法恢复到 %s(%s)。".formatted(path, folder, e.getMessage()),
					"Backup %s cannot be restored to %s (%s).".formatted(path, folder, e.getMessage())));
		} finally {
			try {
				StoreFiles.deleteTree(staged);
			} catch (IOException e) {
				// a hidden folder is left beside the target, which is whole
			}
		}
	}

	private Map<String, String> unpack(Path staged, IProgressMonitor monitor) throws IOException, EvidenceException {
		Map<String, String> sums = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER),
				StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = staged.resolve(entry.getName()).normalize();
				if (!file.startsWith(staged) || entry.isDirectory()) {
					throw damaged();
				}
				Files.createDirectories(file.getParent());
				DigestOutputStream summed = new DigestOutputStream(
						Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), sha256());
				try (summed) {
					copy(zip, summed, monitor);
				}
				sums.put(entry.getName(), HexFormat.of().formatHex(summed.getMessageDigest().digest()));
			}
		} catch (ZipException | EOFException | IllegalArgumentException e) { // no file can have such a name
			throw damaged();
		}
		sums.remove(SUMS);
		return sums;
	}

	private Map<String, String> listed(Path sums) throws IOException, EvidenceException {
		if (!Files.isRegularFile(sums)) {
			throw damaged();
		}
		Map<String, String> listed = new TreeMap<>();
		for (String line : Files.readAllLines(sums)) {
			String[] parts = line.split(" {2}", 2);
			if (parts.length != 2) {
				throw damaged();
			}
			listed.put(parts[1], parts[0]);
		}
		return listed;
	}

	private EvidenceException damaged() {
		return new EvidenceException(new LocalizedText("%s 不是满意的备份，或已不完整，没有恢复任何内容。请换一份备份。".formatted(path),
				"%s is no backup of Manyi's, or no longer whole. Nothing was restored; use another backup."
						.formatted(path)));
	}

	private static void copy(InputStream in, OutputStream out, IProgressMonitor monitor) throws IOException {
		byte[] buffer = new byte[BUFFER];
		for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			out.write(buffer, 0, count);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to);
		}
	}

	private static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			// a hidden part of a file is left
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
